import { writeCsv } from '#lib/formats/csv/write-csv.ts';
import { CELL_STATES } from '#lib/coverage/cell.ts';
import { DEFAULT_TERMS, type AskedTerms } from '#lib/view/asked-terms.ts';
import { supportView } from '#lib/view/support-view.ts';
import type { Atlas } from '../atlas.ts';
import { getCatalog, requireSupport } from '../catalog.ts';
import type { CoverageFile } from '../coverage-file.ts';
import { readSources } from '../../queries/sources.ts';
import { nameFile, termWords } from '../name-file.ts';
import { getTerms } from '../terms.ts';
import { awaitNation } from './national-coverage.ts';
import { nationalFigure } from './national-rows.ts';

/**
 * The table of states of one support as CSV: counties per state of coverage, residents out of reach
 * (empty where not known in any county) and their share.
 * @throws InputError where there is no such support or yardstick
 */
export async function getNationalFile(
  atlas: Atlas,
  slug: string | null,
  asked: AskedTerms = DEFAULT_TERMS,
): Promise<CoverageFile> {
  const node = requireSupport(await getCatalog(atlas), slug ?? '');
  const terms = await getTerms(atlas, asked);
  const [table, sources] = await Promise.all([
    awaitNation(atlas, node.slug, asked),
    readSources(atlas.db),
  ]);
  const { rows } = nationalFigure(table, supportView(node));
  const demonstration = sources.some((source) => source.demonstration);
  const columns = [
    ...['state', 'name', 'support', 'counties'],
    ...CELL_STATES.map((state) => `counties_${state.replaceAll('-', '_')}`),
    ...['residents_out_of_reach', 'share_out_of_reach', 'yardstick', 'demonstration'],
  ];
  const lines = rows.map((row) => [
    ...[row.code, row.name, node.slug, row.counties],
    ...CELL_STATES.map((state) => row.counts[state]),
    ...[
      row.outOfReach,
      row.shareOutOfReach,
      terms.yardsticks.inForce(node.slug).id,
      demonstration ? 'yes' : 'no',
    ],
  ]);
  return {
    name: await nameFile(atlas, {
      ...{ what: 'states', place: 'all states', support: node.slug, narrowed: termWords(terms) },
    }),
    text: writeCsv(columns, lines),
    cells: table.size,
  };
}
