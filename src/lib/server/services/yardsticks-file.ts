import type { State } from '#lib/domain/state.ts';
import { writeYardsticks } from './write-yardsticks.ts';
import type { AskedTerms } from '#lib/view/asked-terms.ts';
import { readCounties } from '../queries/places.ts';
import { readSources } from '../queries/sources.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog, requireSupport } from './catalog.ts';
import { nameFile, termWords } from './name-file.ts';
import { getTerms } from './terms.ts';
import { getComparedSupports } from './yardstick-cells.ts';

/**
 * The cells of a state under every yardstick as CSV.
 * @param support slug; null for all supports
 * @throws InputError where the support or a yardstick does not exist
 */
export async function getYardsticksFile(
  atlas: Atlas,
  state: State,
  { support, terms: asked }: { support: string | null; terms?: AskedTerms },
): Promise<{ name: string; text: string }> {
  const [catalog, terms] = await Promise.all([getCatalog(atlas), getTerms(atlas, asked)]);
  if (support !== null) requireSupport(catalog, support);
  const [compared, counties, sources] = await Promise.all([
    getComparedSupports(atlas, state.fips, terms),
    readCounties(atlas.db, [state.fips]),
    readSources(atlas.db),
  ]);
  const demonstration = sources.some((source) => source.demonstration);
  const wanted = [...compared.values()].filter(
    (one) => support === null || one.support === support,
  );
  return {
    name: await nameFile(atlas, {
      ...{ what: 'yardsticks', place: state.name, support, narrowed: termWords(terms) },
    }),
    text: writeYardsticks(wanted, {
      names: new Map(counties.map(({ fips, fullName }) => [fips, fullName])),
      ...{ catalog, demonstration, yardsticks: terms.yardsticks },
    }),
  };
}
