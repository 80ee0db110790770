import { expect, it } from 'vitest';
import { assessCoverage } from '#lib/coverage/assess-coverage.ts';
import { drawCoverageInput } from '../../support/random-coverage.ts';

it('assesses some counties and supports as it assesses them among all', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const input = drawCoverageInput(seed);
    const counties = input.counties.filter((_, i) => i % 3 === seed % 3);
    const codes = new Set(counties.map(({ fips }) => fips));
    const nodes = input.catalog.nodes.filter((_, i) => i % 2 === seed % 2);
    const slugs = new Set(nodes.map(({ slug }) => slug));
    const narrow = {
      ...input,
      counties,
      tracts: input.tracts.filter((one) => codes.has(one.county)),
    };
    const among = assessCoverage(input).filter(
      ({ county, support }) => codes.has(county) && slugs.has(support),
    );
    expect(among.length).toBeGreaterThan(0);
    expect(assessCoverage(narrow, nodes), `seed ${seed}`).toEqual(among);
  }
});
