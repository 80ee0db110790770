import { compareYardsticks, type ComparedSupport } from '#lib/coverage/compare-yardsticks.ts';
import type { Atlas } from './atlas.ts';
import { getCoverageInput } from './coverage-input.ts';
import type { CoverageTerms } from './terms.ts';

/** All cells of a state under all yardsticks, by support. @param state 2-digit FIPS code */
export function getComparedSupports(
  atlas: Atlas,
  state: string,
  terms: CoverageTerms,
): Promise<ReadonlyMap<string, ComparedSupport>> {
  return atlas.remember(`yardsticks:${state}:${terms.key}`, async () => {
    const compared = compareYardsticks(await getCoverageInput(atlas, [state], terms));
    return new Map(compared.map((one) => [one.support, one]));
  });
}
