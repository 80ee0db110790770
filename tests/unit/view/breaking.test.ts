import { describe, expect, it } from 'vitest';
import { breakingView, type BreakingFacts } from '#lib/view/breaking.ts';

const names = { county: (fips: string) => `County ${fips}`, support: (slug: string) => slug };
const NOTHING: BreakingFacts = {
  ...{ broken: [], longer: [], journeyResidents: 0, losses: [], losing: 0 },
  ...{ cells: [], morePieces: 0, separated: 0 },
};

describe('what breaks', () => {
  it('says so where nothing does', () => {
    expect(breakingView(NOTHING, names).sentence).toBe(
      'Nothing that this atlas can tell would break.',
    );
  });

  it('tells each kind, the greatest losses first', () => {
    const view = breakingView(
      {
        ...NOTHING,
        broken: [{ county: '1', door: 'detox', need: 'work' }],
        losing: 1500,
        losses: [
          { county: '1', support: 'a', people: 500 },
          { county: '2', support: 'b', people: 1000 },
        ],
        cells: [{ county: '1', support: 'a', before: 'covered', after: 'gap' }],
        ...{ morePieces: 1, separated: 3 },
      },
      names,
    );
    expect(view.sentence).toBe(
      '1 journey would have no path any more; 1,500 residents would have a support out of reach; ' +
        '1 coverage state would change; the network would fall into 1 more piece, with 3 organizations cut off.',
    );
    expect(view.losses.map(({ text }) => text)).toEqual(['b: 1,000 residents', 'a: 500 residents']);
    expect(view.cells).toEqual([{ fips: '1', county: 'County 1', text: 'a: covered → gap' }]);
  });
});
