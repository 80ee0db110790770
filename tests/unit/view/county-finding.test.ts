import { describe, expect, it } from 'vitest';
import type { NotAssessedReason } from '#lib/coverage/cell.ts';
import type { Dimension } from '#lib/domain/dimension.ts';
import { countyFinding } from '#lib/view/county-finding.ts';
import type { CountyDimension, MissingSupport, SupportLine } from '#lib/view/county-page.ts';

const line = (slug: string, changes: Partial<SupportLine> = {}): SupportLine => ({
  ...{ slug, label: slug, state: 'gap', reason: null, robust: false, counts: true, note: '' },
  ...changes,
});
const unknown = (slug: string, reason: NotAssessedReason = 'no-source') =>
  line(slug, { state: 'not-assessed', reason });

function dimension(
  name: Dimension,
  [covered, assessed]: [number, number],
  lines: readonly SupportLine[] = [],
): CountyDimension {
  return { dimension: name, covered, assessed, groups: [{ title: 'All', lines }] };
}

const missing = (slug: string, nearestMiles: number | null): MissingSupport => ({
  ...{
    slug,
    label: slug,
    robust: false,
    edge: false,
    outOfReach: 1,
    reach: 0,
    checked: 'none found',
  },
  nearestMiles,
});

const say = (dimensions: readonly CountyDimension[], lost: readonly MissingSupport[] = []) =>
  countyFinding('Perry County', dimensions, lost);

describe('what a county lacks', () => {
  it('nothing', () => {
    expect(say([dimension('health', [1, 1])])).toEqual({
      headline: 'Perry County covers 1 of 1 assessed support. None of them is a gap.',
      detail: 'Every support is assessed here.',
    });
  });

  it('one', () => {
    const { headline } = say([dimension('home', [2, 3], [line('Cafe')])], [missing('Cafe', 34.4)]);
    expect(headline).toBe(
      'Perry County covers 2 of 3 assessed supports. 1 is missing: Cafe, 34 mi away.',
    );
  });

  it('one that is nowhere', () => {
    const { headline } = say([dimension('home', [0, 3], [line('Cafe')])], [missing('Cafe', null)]);
    expect(headline).toBe('Perry County covers 0 of 3 assessed supports. 1 is missing: Cafe.');
  });

  it('many, with the dimension that lacks most and the farthest of them', () => {
    const dimensions = [
      dimension('health', [3, 5], [line('a')]),
      dimension('community', [1, 4], [line('b'), line('c'), line('d')]),
    ];
    const lost = [missing('a', 90), missing('b', 12), missing('c', null), missing('d', 120.6)];
    expect(say(dimensions, lost).headline).toBe(
      'Perry County covers 4 of 9 assessed supports. 4 are missing, 3 of them in Community; the farthest is d, 121 mi away.',
    );
  });

  it('many that are nowhere', () => {
    const dimensions = [dimension('home', [0, 2], [line('a'), line('b')])];
    expect(say(dimensions, [missing('a', null), missing('b', null)]).headline).toBe(
      'Perry County covers 0 of 2 assessed supports. 2 are missing, 2 of them in Home.',
    );
  });
});

describe('what is not assessed', () => {
  it.each<[string, SupportLine[], string]>([
    [
      'one, and one that no total counts',
      [unknown('a'), { ...unknown('b'), counts: false }],
      '1 support is not assessed, because no source claims to list it here.',
    ],
    ['one', [unknown('a')], '1 support is not assessed, because no source claims to list it here.'],
    [
      'two',
      [unknown('a'), unknown('b')],
      '2 supports are not assessed, because no source claims to list them here.',
    ],
    [
      'two for different reasons',
      [unknown('a'), unknown('b', 'no-rurality')],
      '2 supports are not assessed, because the county has no rural-urban code, or because no source claims to list some of them here.',
    ],
  ])('%s', (_, lines, detail) => {
    expect(say([dimension('home', [1, 1], lines)]).detail).toBe(detail);
  });

  it('nothing at all, because nobody lists anything: no number is told', () => {
    const finding = say([dimension('home', [0, 0], [unknown('a'), unknown('b')])]);
    expect(finding).toEqual({
      headline: 'Nothing is known of the supports in Perry County yet.',
      detail: 'No source claims to list any of them here.',
    });
  });

  it('nothing at all, though a source lists them: it is said what is missing', () => {
    const lines = [unknown('a', 'no-population'), unknown('b', 'no-population')];
    expect(say([dimension('home', [0, 0], lines)])).toEqual({
      headline: 'No support in Perry County can be assessed yet.',
      detail: 'That is because the residents of the county are not known.',
    });
  });
});
