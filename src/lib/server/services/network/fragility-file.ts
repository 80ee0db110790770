import type { State } from '#lib/domain/state.ts';
import { writeCsv } from '#lib/formats/csv/write-csv.ts';
import type { FragileLine } from '#lib/view/fragility-page.ts';
import type { Atlas } from '../atlas.ts';
import { nameFile } from '../name-file.ts';
import { getFragilityPage } from './fragility-page.ts';

const COLUMNS = [
  ...['kind', 'id', 'name', 'note', 'journeys_without_a_path', 'residents_losing_a_journey'],
  ...['cells_changing', 'organizations_cut_off'],
];

/** What would break without each organization or grant that the page lists, as CSV. */
export async function getFragilityFile(
  atlas: Atlas,
  state: State,
  day: string | null,
): Promise<{ name: string; text: string }> {
  const { organizations, grants } = await getFragilityPage(atlas, state, day);
  const line = (kind: string, { id, name, note, figures }: FragileLine) => [
    ...[kind, id, name, note || null],
    ...[figures.journeys, figures.residents, figures.cells, figures.separated],
  ];
  return {
    name: await nameFile(atlas, { what: 'fragility', place: state.name, ...(day && { day }) }),
    text: writeCsv(COLUMNS, [
      ...organizations.map((one) => line('organization', one)),
      ...grants.map((one) => line('grant', one)),
    ]),
  };
}
