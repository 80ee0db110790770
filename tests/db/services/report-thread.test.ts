import { describe, expect, it } from 'vitest';
import { findPacket, orderedSections } from '#lib/reports/model/packets.ts';
import type { ReportRequest } from '#lib/reports/model/request.ts';
import { buildFacts, buildReport } from '#lib/server/services/report/build-report.ts';
import { getReport } from '#lib/server/services/report/kept-report.ts';
import { isLongReport, makeFacts, makeReport } from '#lib/server/services/report/make-report.ts';
import { reportThreads } from '#lib/server/services/report/report-thread.ts';
import { PERRY, raiseVersion, useSmallAtlas } from '../../support/small-atlas.ts';

const asked = (changes: Partial<ReportRequest> = {}): ReportRequest => ({
  ...{ state: 'KY', counties: [], regionName: null, packet: 'profile', supports: [], terms: [] },
  audience: 'general',
  sections: orderedSections(findPacket('profile').sections),
  ...changes,
});

/** The threads that have been told to end take a moment to do so. */
async function noThreads(): Promise<boolean> {
  for (let turn = 0; turn < 200 && reportThreads.size() > 0; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return reportThreads.size() === 0;
}

describe('makeReport', () => {
  const small = useSmallAtlas();

  it('makes a long report in a thread, and it is the same; a changed database is read again', async () => {
    expect(isLongReport(asked())).toBe(true);
    const steps: string[] = [];
    const made = await makeReport(small.atlas, asked(), { onStep: (step) => steps.push(step) });
    expect(reportThreads.size()).toBe(1);
    expect(made).toEqual(await buildReport(small.atlas, asked()));
    expect(steps).toEqual(['coverage', 'counties', 'network', 'maps', 'writing']);
    raiseVersion(small.db);
    expect((await makeReport(small.atlas, asked())).dataVersion).toBe(made.dataVersion + 1);
    expect(reportThreads.size(), 'the thread that rested').toBe(1);
  });

  it('gathers the facts of a meeting in a thread, and they are the same', async () => {
    expect(await makeFacts(small.atlas, asked())).toEqual(await buildFacts(small.atlas, asked()));
  });

  it('holds many maps or states to be long', () => {
    const short = { state: null, counties: [PERRY, '47001'] };
    expect(isLongReport(asked(short))).toBe(false);
    expect(isLongReport(asked({ ...short, supports: Array<string>(9).fill('a') }))).toBe(true);
    expect(isLongReport(asked({ ...short, counties: [PERRY, '47001', '54001'] }))).toBe(true);
  });

  it.each<[string, Partial<ReportRequest>, RegExp]>([
    [
      'more counties than a region holds',
      { state: null, counties: Array.from({ length: 151 }, (_, i) => String(21_001 + i)) },
      /found of 151 counties, expected at most 150 counties, or a whole state by its code/,
    ],
    ['a support twice', { supports: ['recovery-cafe', 'recovery-cafe'] }, /names a support twice/],
    ['filters without end', { terms: Array.from({ length: 41 }, () => ['a', 'b']) }, /41 filters/],
  ])('refuses %s before it is made, whoever asks', async (_, changes, says) => {
    await expect(makeReport(small.atlas, asked(changes))).rejects.toThrow(says);
  });

  it('makes a short one here', async () => {
    const request = asked({ state: null, counties: [PERRY] });
    expect(isLongReport(request)).toBe(false);
    const before = reportThreads.size();
    expect((await makeReport(small.atlas, request)).region.name).toBe('Perry County, Kentucky');
    expect(reportThreads.size()).toBe(before);
  });

  it('says what a thread refuses as it would be said here', async () => {
    const none = makeReport(small.atlas, asked({ supports: ['no-such-support'] }));
    await expect(none).rejects.toThrow(/found "no-such-support", expected the slug of a support/);
  });

  it('ends within a step when the last who waits has gone, and its thread with it', async () => {
    const [one, other] = [new AbortController(), new AbortController()];
    let tell: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (tell = resolve));
    const waits = [
      getReport(small.atlas, asked(), { signal: one.signal, onProgress: () => tell() }),
      getReport(small.atlas, asked(), { signal: other.signal }),
    ];
    await begun;
    one.abort(new Error('gone'));
    await expect(waits[0]).rejects.toThrow('gone');
    expect(reportThreads.size(), 'another waits for it').toBe(1);
    other.abort(new Error('gone, too'));
    await expect(waits[1]).rejects.toThrow('gone, too');
    expect(await noThreads()).toBe(true);
    // Asked again, it is made again.
    expect((await getReport(small.atlas, asked())).region.name).toBe('Kentucky');
  });
});
