import type { State } from '#lib/domain/state.ts';
import { writeCsv } from '#lib/formats/csv/write-csv.ts';
import type { JourneyCell } from '#lib/view/journey-page.ts';
import type { Atlas } from '../atlas.ts';
import { nameFile } from '../name-file.ts';
import { getJourneyPage } from './journey-page.ts';

const COLUMNS = [
  ...['place', 'door', 'door_label', 'organizations_at_door', 'need', 'need_label'],
  ...['hand_offs', 'counties_without_a_path', 'known', 'in_words'],
];

/**
 * The matrix of doors and needs as CSV: of a county the hand-offs that the shortest journey takes, of
 * a state the counties without a path; what is not known, and a journey without a path, is no number.
 * @throws InputError where the county does not exist
 */
export async function getJourneysFile(
  atlas: Atlas,
  state: State,
  wanted: Parameters<typeof getJourneyPage>[2],
): Promise<{ name: string; text: string }> {
  const { place, oneCounty, needs, rows } = await getJourneyPage(atlas, state, wanted);
  const labels = new Map(needs.map(({ id, label }) => [id, label]));
  const lines = rows.flatMap(({ label, door, keepers, cells }) =>
    cells.map((cell) => [
      ...[place, door, label, keepers, cell.need, labels.get(cell.need) ?? null],
      ...[oneCounty ? numberOf(cell) : null, oneCounty ? null : numberOf(cell)],
      ...[cell.tone === 'unknown' ? 'no' : 'yes', cell.text],
    ]),
  );
  return {
    name: await nameFile(atlas, {
      what: 'journeys',
      place: oneCounty ? `${place}, ${state.name}` : place,
      ...(wanted.day && { day: wanted.day }),
    }),
    text: writeCsv(COLUMNS, lines),
  };
}

const numberOf = ({ mark }: JourneyCell) => (/^\d+$/.test(mark) ? Number(mark) : null);
