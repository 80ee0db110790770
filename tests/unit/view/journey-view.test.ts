import { describe, expect, it } from 'vitest';
import {
  DEFAULT_JOURNEY,
  readJourneyView,
  writeJourneyView,
  type JourneyView,
} from '#lib/view/journey-view.ts';

const read = (text: string) => readJourneyView(new URLSearchParams(text));

describe('the address of the journeys', () => {
  it.each<[Partial<JourneyView>, string]>([
    [{}, ''],
    [{ doors: ['detox', 'school'] }, '?doors=detox.school'],
    [{ needs: ['work', 'recovery-housing'] }, '?needs=work.recovery-housing'],
    [{ open: { door: 'detox', need: 'work' } }, '?door=detox&need=work'],
  ])('%o is %s, there and back', (view, address) => {
    expect(writeJourneyView('', view)).toBe(address);
    expect(read(address)).toEqual({ ...DEFAULT_JOURNEY, ...view });
  });

  it.each(['doors=', 'needs=<script>', 'door=moon&need=work', 'door=detox', 'need=work'])(
    'reads %s as not asked',
    (address) => {
      expect(read(address)).toEqual(DEFAULT_JOURNEY);
    },
  );

  it('takes no more needs than there can be', () => {
    const many = Array.from(
      { length: 500 },
      (_, at) => `need-${'x'.repeat(at % 30)}${'abcdefghij'[at % 10]}`,
    );
    expect(read(`needs=${many.join('.')}`).needs?.length).toBeLessThanOrEqual(31);
  });
});
