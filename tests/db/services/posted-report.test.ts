import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { InputError } from '#lib/domain/issue.ts';
import { writeReportFile } from '#lib/reports/model/write-report-file.ts';
import { readPostedReport } from '#lib/server/services/report/posted-report.ts';
import { smallReport } from '../../support/small-report.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a report file that a browser sends', () => {
  const edits = { 'summary.finding': 'Zwei Landkreise: “keine” 🙂' };
  const content = writeReportFile(smallReport(), edits);

  it('reads the same packed and as it is', async () => {
    const packed = await readPostedReport(gzipSync(content));
    expect(packed.edits).toEqual(edits);
    expect(packed.report).toEqual(smallReport());
    expect(await readPostedReport(bytes(content))).toEqual(packed);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', bytes(''), /not JSON/],
    ['another JSON', bytes('{"format":"x"}'), /the format "x"/],
    ['a damaged packed file', gzipSync(content).subarray(0, 200), /damaged or too large/],
    ['what only begins like one', bytes('\u001f'), /not JSON/],
    ['a bomb: 60 MB of spaces in 60 kB', gzipSync(Buffer.alloc(60_000_000, ' ')), /too large/],
  ])('refuses %s', async (_, body, message) => {
    const refused = readPostedReport(body);
    await expect(refused).rejects.toThrow(InputError);
    await expect(refused).rejects.toThrow(message);
  });
});
