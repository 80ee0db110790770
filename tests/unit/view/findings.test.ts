import { describe, expect, it } from 'vitest';
import { CELL_STATES, type CellState } from '#lib/coverage/cell.ts';
import {
  ledgerFinding,
  supportFinding,
  type LedgerNumbers,
  type SupportNumbers,
} from '#lib/view/findings.ts';
import { supportOf } from '../../support/support-view.ts';

/** Counties per state, and residents out of reach in gap counties and in all. */
function numbers(
  counted: Partial<Record<CellState, number>>,
  outOfReachInGaps = 0,
  outOfReach = outOfReachInGaps,
): SupportNumbers {
  const counts = Object.fromEntries(
    CELL_STATES.map((state) => [state, counted[state] ?? 0]),
  ) as Record<CellState, number>;
  const counties = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { counties, counts, unlisted: counts['not-assessed'], outOfReachInGaps, outOfReach };
}

const HOUSING = supportOf({ label: 'Recovery housing', phrase: 'recovery housing' });
const say = (of: SupportNumbers) => supportFinding(HOUSING, of, 'Kentucky');

describe('the finding over the map', () => {
  it.each<[string, SupportNumbers, string, string]>([
    [
      'many gaps',
      numbers({ gap: 14, 'neighbor-dependent': 60, partial: 6, covered: 40 }, 281_302.4, 500_000),
      '14 of 120 counties have no recovery housing in reach of most residents: 281,302 people.',
      '60 more rely on a neighboring county. 46 have a service of their own. Statewide, 500,000 residents are out of reach.',
    ],
    [
      'one of each',
      numbers({ gap: 1, 'neighbor-dependent': 1, covered: 1, 'not-assessed': 1 }, 10, 11),
      '1 of 4 counties has no recovery housing in reach of most residents: 10 people.',
      '1 more relies on a neighboring county. 1 has a service of its own. 1 is not assessed. In the counties assessed, 11 residents are out of reach.',
    ],
    [
      'one county only',
      numbers({ gap: 1 }, 1),
      '1 of 1 county has no recovery housing in reach of most residents: 1 person.',
      'None have a service of their own.',
    ],
    [
      'no gap, some out of reach',
      numbers({ 'neighbor-dependent': 2, partial: 1, covered: 117 }, 0, 1),
      'Recovery housing: every county assessed has one, or one in reach of most residents.',
      '2 rely on a neighboring county. 118 have a service of their own. Statewide, 1 resident is out of reach.',
    ],
    [
      'no gap, nobody out of reach',
      numbers({ covered: 1, 'not-assessed': 119 }),
      'Recovery housing: every county assessed has one, or one in reach of most residents.',
      '1 has a service of its own. 119 are not assessed.',
    ],
    [
      'nothing assessed',
      numbers({ 'not-assessed': 120 }),
      'Recovery housing: no source lists it in Kentucky yet.',
      'Nothing is known, so nothing is counted: every county is shown as not assessed.',
    ],
    [
      'a state without counties',
      numbers({}),
      'Recovery housing: no source lists it in Kentucky yet.',
      'Nothing is known, so nothing is counted: every county is shown as not assessed.',
    ],
  ])('%s', (_, of, headline, detail) => {
    expect(say(of)).toEqual({ headline, detail });
  });

  it('does not blame the sources where the residents are not known', () => {
    expect(say({ ...numbers({ 'not-assessed': 3 }), unlisted: 1 })).toEqual({
      headline: 'Recovery housing: not assessed in any county of Kentucky yet.',
      detail:
        'A source lists it, but the residents of the counties, or whether they are urban or rural, are not known.',
    });
  });

  it('does not say of a partial county that most of its residents are in reach', () => {
    const { headline } = say(numbers({ partial: 1 }, 0, 900));
    expect(headline).not.toMatch(/reach of most residents in every county/);
  });

  it('leaves out what stands in brackets', () => {
    const support = supportOf({ label: 'Withdrawal management (detox)' });
    expect(supportFinding(support, numbers({ covered: 1 }), 'Ohio').headline).toMatch(
      /^Withdrawal management: every county/,
    );
  });
});

describe('the finding of a support that is virtual by nature', () => {
  const line = supportOf({ label: 'Telephone recovery support / warmline', virtual: true });

  it.each<[SupportNumbers, string]>([
    [numbers({ covered: 1, gap: 119 }), 'offered to 1 of 120 counties.'],
    [numbers({ gap: 120 }), 'offered to 0 of 120 counties.'],
    [numbers({ 'not-assessed': 120 }), 'no source lists it in Kentucky yet.'],
  ])('%o: %s', (of, text) => {
    expect(supportFinding(line, of, 'Kentucky').headline).toBe(
      `Telephone recovery support / warmline: ${text}`,
    );
  });

  it('says that it closes no gap', () => {
    expect(supportFinding(line, numbers({ covered: 1 }), 'Kentucky').detail).toContain(
      'never closes a gap',
    );
  });
});

describe('the finding under a filter', () => {
  const counting = 'counting only services of NARR level 2 or 3';
  it.each<[SupportNumbers, string]>([
    [
      numbers({ gap: 20, covered: 100 }, 112_344),
      '20 of 120 counties have no recovery housing in reach of most residents, counting only services of NARR level 2 or 3: 112,344 people.',
    ],
    [
      numbers({ covered: 120 }),
      'Recovery housing: every county assessed has one, or one in reach of most residents, counting only services of NARR level 2 or 3.',
    ],
  ])('is a sentence that says so', (of, headline) => {
    expect(supportFinding(HOUSING, of, 'Kentucky', { counting }).headline).toBe(headline);
  });
});

describe('the finding over the ledger', () => {
  const NUMBERS: LedgerNumbers = {
    ...{ counties: 120, assessedTypes: 40, scoredTypes: 40, complete: 0, listed: true },
    ...{ gapPairs: 1234, assessedPairs: 4567, unknownPairs: 233, robustPairs: 900 },
    widest: [
      { label: 'Recovery Cafe', counties: 80 },
      { label: 'Detox', counties: 40 },
    ],
  };
  const tell = (changes: Partial<LedgerNumbers>) =>
    ledgerFinding({ ...NUMBERS, ...changes }, 'Kentucky');

  it.each<[string, Partial<LedgerNumbers>, string]>([
    [
      'no county complete',
      {},
      'No county in Kentucky has all 40 recovery supports. Widest gaps: Recovery Cafe in 80 counties, Detox in 40.',
    ],
    [
      'rural counties and a filter',
      { kind: 'rural', counting: 'counting only services in Spanish' },
      'No rural county in Kentucky has all 40 recovery supports, counting only services in Spanish. Widest gaps: Recovery Cafe in 80 counties, Detox in 40.',
    ],
    [
      'no county of the kind',
      { counties: 0, kind: 'urban' },
      'No county in Kentucky is known to be urban.',
    ],
    [
      'one county complete',
      { complete: 1 },
      '1 of 120 counties in Kentucky has all 40 recovery supports. Widest gaps: Recovery Cafe in 80 counties, Detox in 40.',
    ],
    [
      'two complete of those assessed, one gap',
      { complete: 2, assessedTypes: 30, widest: [{ label: 'Detox', counties: 1 }] },
      '2 of 120 counties in Kentucky have all 30 of the recovery supports that are assessed. Widest gap: Detox in 1 county.',
    ],
    [
      'one support assessed',
      { assessedTypes: 1, widest: [] },
      'No county in Kentucky has the one recovery support that is assessed.',
    ],
    [
      'no gap anywhere',
      { complete: 120, widest: [{ label: 'Detox', counties: 0 }] },
      '120 of 120 counties in Kentucky have all 40 recovery supports.',
    ],
  ])('%s', (_, changes, headline) => {
    expect(tell(changes).headline).toBe(headline);
  });

  it('counts pairs of county and support', () => {
    expect(tell({}).detail).toBe(
      '1,234 of 4,567 assessed county and support pairs are gaps; 900 stay gaps even with 25 % longer distances. 233 pairs are not assessed.',
    );
    expect(tell({ gapPairs: 1, robustPairs: 1, unknownPairs: 1 }).detail).toBe(
      '1 of 4,567 assessed county and support pairs is a gap; 1 stays one even with 25 % longer distances. 1 pair is not assessed.',
    );
    expect(tell({ gapPairs: 0, robustPairs: 0, unknownPairs: 0 }).detail).toBe(
      'None of 4,567 assessed county and support pairs is a gap. Every pair is assessed.',
    );
  });

  it('says that nothing is known where nothing is assessed, and gives no number', () => {
    const finding = tell({ assessedPairs: 0, gapPairs: 0, assessedTypes: 0, listed: false });
    expect(finding).toEqual({
      headline: 'No source lists any recovery support in Kentucky yet.',
      detail: 'Nothing is known, so nothing is counted.',
    });
  });

  it('does not blame the sources where the residents are not known', () => {
    expect(tell({ assessedPairs: 0, gapPairs: 0, assessedTypes: 0 })).toEqual({
      headline: 'No recovery support is assessed in Kentucky yet.',
      detail:
        'A source lists some, but the residents of the counties, or whether they are urban or rural, are not known.',
    });
  });
});
