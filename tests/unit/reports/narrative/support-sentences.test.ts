import { describe, expect, it } from 'vitest';
import type { CoverageCell } from '#lib/coverage/cell.ts';
import { supportSentences } from '#lib/reports/narrative/support-sentences.ts';
import type { Sentence } from '#lib/reports/model/block.ts';
import { smallFacts } from '../../../support/small-facts.ts';
import { supportOf } from '../../../support/support-view.ts';

const textOf = (sentences: ReturnType<typeof supportSentences>) =>
  sentences
    .filter((one): one is Sentence => Boolean(one))
    .map(({ text }) => text)
    .join(' ');

/** West alone. */
function ofWest(changes: Partial<CoverageCell>, support = supportOf()): string {
  const { region, counties, cells } = smallFacts();
  const west = cells.filter(({ county }) => county === '21001');
  return textOf(
    supportSentences(
      smallFacts({
        region: { ...region, kind: 'county', name: 'West County, Kentucky' },
        counties: counties.slice(0, 1),
        cells: west.map((cell) => ({ ...cell, ...changes })),
      }),
      support,
    ),
  );
}

const CHECK = {
  ...{ county: '21001', support: 'recovery-cafe', note: null },
  ...{ checkedOn: '2026-10-21', checkedBy: 'the health department' },
};

describe('supportSentences of one county', () => {
  it('says “none found” where nobody checked', () => {
    expect(ofWest({})).toBe(
      'No Recovery Cafe was found in West County; nobody has confirmed that there is none. ' +
        'All 400 residents are out of reach. ' +
        'Half of the residents live 54 miles or more from the nearest, in a straight line. ' +
        'The gap is robust.',
    );
  });

  it('says that there is none where somebody checked, and who and when', () => {
    expect(ofWest({ confirmed: CHECK })).toContain(
      'There is no Recovery Cafe in West County, confirmed on 21 Oct 2026 by a person who checked (the health department).',
    );
  });

  it('says that nothing is known where no source lists it', () => {
    expect(ofWest({ state: 'not-assessed', reason: 'no-source', outOfReach: null })).toBe(
      'Recovery Cafes are not assessed in West County: no source says that it lists the support there. ' +
        'What is not known is not counted as none.',
    );
  });

  it('agrees with one service and one person', () => {
    const text = ofWest({ state: 'partial', servicesInCounty: 1, outOfReach: 1, reach: 0.9975 });
    expect(text).toContain('One Recovery Cafe is located in West County.');
    expect(text).toContain('Over 99 % of 400 residents');
    expect(text).toContain('1 person is out of reach.');
  });

  it('says of a virtual support what is offered, and no distance', () => {
    const virtual = supportOf({ virtual: true, phrase: 'recovery warmline' });
    expect(ofWest({ state: 'covered', virtualServices: 2 }, virtual)).toBe(
      'Two recovery warmlines are offered to West County.',
    );
  });
});

describe('supportSentences of several counties', () => {
  const of = (change: (cell: CoverageCell) => Partial<CoverageCell>) => {
    const { cells } = smallFacts();
    const changed = cells.map((cell) => ({ ...cell, ...change(cell) }));
    return textOf(supportSentences(smallFacts({ cells: changed }), supportOf()));
  };

  it('counts gaps, their people, and who has one', () => {
    expect(of(() => ({}))).toBe(
      '1 of 2 counties has no Recovery Cafe in reach of most residents. ' +
        'There, 400 people are out of reach. One county has at least one service of its own. The gap is robust. ' +
        'Nobody has yet confirmed by a call that there is none: “none found” is not “none”.',
    );
  });

  it('agrees with two', () => {
    const text = of(() => ({ state: 'gap', outOfReach: 300, robust: false }));
    expect(text).toContain(
      'Neither of the two counties has any Recovery Cafe in reach of most residents.',
    );
    expect(text).toContain('There, 600 people are out of reach. None of these gaps is robust.');
  });

  it('counts nobody where nothing is assessed', () => {
    expect(of(() => ({ state: 'not-assessed', outOfReach: null, reach: null }))).toBe(
      'Recovery Cafes are not assessed anywhere in the two counties: no source says that it lists the support there. ' +
        'What is not known is not counted as none.',
    );
  });
});
