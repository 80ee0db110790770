import { outOfReachByGroup, shareOutOfReach } from '#lib/coverage/equity/out-of-reach-by-group.ts';
import type { State } from '#lib/domain/state.ts';
import { writeEquity } from '#lib/formats/coverage/write-equity.ts';
import { groupWords } from '#lib/view/equity-words.ts';
import { readSources } from '../queries/sources.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog } from './catalog.ts';
import { getStateCells } from './coverage.ts';
import { getGroups } from './equity-groups.ts';
import type { EquityQuestion } from './equity-page.ts';
import { nameFile, termWords } from './name-file.ts';
import { getTerms } from './terms.ts';

/** The figures of the page about equity, of all supports, at full precision. */
export async function getEquityFile(
  atlas: Atlas,
  state: State,
  { by, terms: asked }: Omit<EquityQuestion, 'support'>,
): Promise<{ name: string; text: string }> {
  const [catalog, terms, sources, made] = await Promise.all([
    getCatalog(atlas),
    getTerms(atlas, asked),
    readSources(atlas.db),
    getGroups(atlas, state, by ?? 'rurality'),
  ]);
  const cells = Map.groupBy(await getStateCells(atlas, state.fips, terms), (cell) => cell.support);
  const figures = catalog.nodes
    .filter(({ modality }) => modality !== 'virtual')
    .flatMap(({ slug, label }) =>
      outOfReachByGroup(cells.get(slug) ?? [], made.groups ?? []).map(({ group, reach }) => ({
        ...{ support: slug, label, grouping: made.grouping.id, group: group.id },
        groupLabel: groupWords(group.id, null, '').label,
        low: group.range?.[0] ?? null,
        high: group.range?.[1] ?? null,
        counties: group.counties.length,
        residents: reach.residents,
        outOfReach: reach.outOfReach,
        share: shareOutOfReach(reach),
        unknownCounties: reach.unknownCounties,
        unknownResidents: reach.unknownResidents,
      })),
    );
  const demonstration = sources.some((source) => source.demonstration);
  return {
    name: await nameFile(atlas, {
      ...{ what: 'equity', place: state.name },
      narrowed: [made.grouping.id, ...termWords(terms)],
    }),
    text: writeEquity(figures, demonstration),
  };
}
