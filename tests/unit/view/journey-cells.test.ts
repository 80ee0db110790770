import { describe, expect, it } from 'vitest';
import { describeCounty, describeState, type ToldOutcome } from '#lib/view/journey-cells.ts';
import { journeyFinding, tellJourney } from '#lib/view/journey-words.ts';
import { missingTieLine } from '#lib/view/missing-tie-words.ts';

const WORDS = { door: 'detox', need: 'recovery housing' };
const told = (
  outcome: ToldOutcome['outcome'],
  steps: number | null = null,
  missing: ToldOutcome['missing'] = null,
): ToldOutcome => ({ outcome, steps, missing });

describe('the cell of a county', () => {
  it.each<[ToldOutcome, string, string, string]>([
    [told('direct', 0), 'step-1', '0', 'at the door itself'],
    [told('direct', 1), 'step-1', '1', 'direct, one hand-off'],
    [told('two-steps', 2), 'step-2', '2', '2 hand-offs'],
    [told('three-steps', 3), 'step-3', '3', '3 hand-offs'],
    [told('no-path', null, 'tie'), 'no-path', '×', 'no path, a tie is missing'],
    [told('no-path', null, 'service'), 'no-path', '×', 'no path, the service is missing'],
    [told('no-door'), 'unknown', '–', 'no such door is known'],
    [told('not-assessed'), 'unknown', '?', 'not assessed, no source lists it'],
  ])('%o', (outcome, tone, mark, text) => {
    expect(describeCounty(outcome, WORDS)).toEqual({
      ...{ tone, mark },
      text: `From detox to recovery housing: ${text}`,
    });
  });
});

describe('the cell of a state', () => {
  const counties = (paths: number, ties: number, services: number, unknown: number) => [
    ...Array.from({ length: paths }, () => told('direct', 1)),
    ...Array.from({ length: ties }, () => told('no-path', null, 'tie')),
    ...Array.from({ length: services }, () => told('no-path', null, 'service')),
    ...Array.from({ length: unknown }, () => told('no-door')),
  ];

  it.each<[[number, number, number, number], string, string]>([
    [[4, 0, 0, 9], 'step-1', '0'],
    // A quarter, half, and more than half of those that are known.
    [[3, 1, 0, 9], 'step-2', '1'],
    [[2, 1, 1, 9], 'step-3', '2'],
    [[1, 1, 2, 9], 'no-path', '3'],
    [[0, 0, 0, 9], 'unknown', '?'],
  ])('%o', (numbers, tone, mark) => {
    expect(describeState(counties(...numbers), WORDS)).toMatchObject({ tone, mark });
  });

  it('says of how many, and what is missing', () => {
    expect(describeState(counties(1, 1, 2, 9), WORDS).text).toBe(
      'From detox to recovery housing: no path in 3 of 4 counties; in 1 of them only a tie is missing',
    );
  });
});

describe('journeys in a sentence', () => {
  const counts = {
    ...{ direct: 20, 'two-steps': 10, 'three-steps': 3 },
    ...{ 'no-path': 23, 'no-door': 12, 'not-assessed': 2, missingTie: 9 },
  };

  it('counts what is known, and says what is not', () => {
    const { headline, detail } = journeyFinding(counts, 'Perry County', true);
    expect(headline).toBe('23 of 56 journeys in Perry County have no path.');
    expect(detail).toContain('59 % have one.');
    expect(detail).toContain('Of those without, 9 want only a tie: the support is in reach.');
    expect(detail).toContain('14 more are not known');
  });

  it('claims nothing where no door is known', () => {
    const none = { ...counts, direct: 0, 'two-steps': 0, 'three-steps': 0, 'no-path': 0 };
    expect(journeyFinding(none, 'Kentucky', false).headline).toBe(
      'No journey in Kentucky can be told: no entry door is known.',
    );
  });
});

describe('the journey that is told', () => {
  const source = {
    doors: [{ id: 'detox', label: 'Detox', phrase: 'detox' }],
    needs: [{ id: 'work', label: 'Work', phrase: 'work' }],
    journeys: [
      {
        ...told('two-steps', 2),
        county: '21193',
        door: 'detox',
        need: 'work',
        chain: [{ id: 'a', name: 'A' }],
      },
      { ...told('no-path', null, 'tie'), county: '21095', door: 'detox', need: 'work', chain: [] },
    ],
  };
  const names = new Map([['21095', 'Harlan County']]);

  it('is that of a county', () => {
    const one = { ...source, journeys: source.journeys.slice(0, 1) };
    expect(
      tellJourney(one, { door: 'detox', need: 'work' }, { county: 'Perry County', names }),
    ).toEqual({
      heading: 'Detox to work',
      sentence: 'In Perry County, a person is handed on from detox to work in 2 hand-offs.',
      chain: [{ id: 'a', name: 'A' }],
      counties: [],
    });
  });

  it('is a list of counties in a state', () => {
    expect(
      tellJourney(source, { door: 'detox', need: 'work' }, { county: null, names }),
    ).toMatchObject({
      sentence: 'In 1 county nobody is handed on from detox to work.',
      counties: [{ fips: '21095', name: 'Harlan County', text: 'a tie is missing' }],
    });
  });

  it('is none where the door is not among them', () => {
    expect(tellJourney(source, { door: 'moon', need: 'work' }, { county: null, names })).toBeNull();
  });
});

describe('a missing tie', () => {
  it('says what it would mend, for whom, and how far apart the two are', () => {
    expect(
      missingTieLine({
        from: { id: 'a', name: 'Hazard Detox' },
        to: { id: 'b', name: 'Perry House' },
        ...{ direction: 'from-to', milesApart: 4.25, journeys: 12, residents: 28473 },
        counties: ['Perry', 'Knott', 'Leslie', 'Harlan', 'Bell'].map((name) => ({ name })),
        ...{ doors: ['detox'], needs: ['recovery-housing', 'peer-support'] },
      }),
    ).toMatchObject({
      sentence: 'would mend 12 journeys of 28,473 residents',
      detail:
        'handing people on to Perry House: from detox to recovery housing and peer support, in Perry, Knott, Leslie, Harlan and 1 more.',
      apart: '4.3 mi apart',
    });
  });
});
