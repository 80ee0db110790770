import { describe, expect, it } from 'vitest';
import { documentThreads, writeInThread } from '#lib/server/documents/document-thread.ts';
import { DOCUMENT_FORMATS } from '#lib/server/documents/formats.ts';
import type { Report } from '#lib/reports/model/report.ts';
import { smallReport } from '../../support/small-report.ts';

const PAPER = { paper: 'a4' } as const;

/** A report that takes Typst seconds. */
function longReport(): Report {
  const report = smallReport();
  const [section] = report.sections;
  if (!section) throw new Error('The small report has sections');
  const paragraphs = Array.from({ length: 1500 }, (_, i) => ({
    ...{ kind: 'paragraph' as const, id: `p${i}`, style: 'body' as const, edited: null },
    sentences: [{ text: `Paragraph ${i} says what the others say. `.repeat(12), amounts: [] }],
  }));
  return { ...report, sections: [{ ...section, blocks: paragraphs }] };
}

describe('writeInThread', () => {
  it.each(['pdf', 'html'])('writes the same %s, byte by byte', async (id) => {
    const format = DOCUMENT_FORMATS.find((one) => one.id === id);
    const here = await format?.write(smallReport(), PAPER);
    expect(Buffer.from(await writeInThread(smallReport(), id, PAPER))).toEqual(
      Buffer.from(here ?? []),
    );
  });

  it('writes many at once, in no more than two threads', async () => {
    const ids = ['pdf', 'docx', 'xlsx', 'zip', 'html', 'pdf'];
    const written = await Promise.all(ids.map((id) => writeInThread(smallReport(), id, PAPER)));
    expect(written.map((bytes) => String.fromCharCode(...bytes.slice(0, 2)))).toEqual(
      ids.map((id) => ({ pdf: '%P', html: '<!' })[id] ?? 'PK'),
    );
    expect(documentThreads.size()).toBeLessThanOrEqual(2);
  });

  it('lets go at once of what nobody waits for, and goes on with what waits behind it', async () => {
    const gone = new AbortController();
    const first = writeInThread(longReport(), 'pdf', PAPER, { signal: gone.signal });
    const second = writeInThread(longReport(), 'pdf', PAPER, { signal: gone.signal });
    const never = writeInThread(smallReport(), 'pdf', PAPER, { signal: gone.signal });
    const waiting = writeInThread(smallReport(), 'html', PAPER);
    await new Promise((resolve) => setTimeout(resolve, 300));
    gone.abort(new Error('gone'));
    for (const one of [first, second, never]) await expect(one).rejects.toThrow('gone');
    expect((await waiting).length).toBeGreaterThan(1000);
  });

  it('tells what a writer fails with', async () => {
    await expect(writeInThread(smallReport(), 'doc', PAPER)).rejects.toThrow('no format "doc"');
  });
});
