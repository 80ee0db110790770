import { writeCsv } from '../csv/write-csv.ts';
import type { WrittenNetwork } from './listed-network.ts';

/**
 * Writes the organizations of a network as Gephi's table of nodes (Id, Label): beside the plain
 * spreadsheet of ties it holds those without a tie, too, and tells two of one name apart.
 */
export function writeNodes({ organizations }: Pick<WrittenNetwork, 'organizations'>): string {
  return writeCsv(
    ['Id', 'Label', 'demonstration'],
    organizations.map(({ id, name, demonstration }) => [id, name, demonstration ? 'yes' : 'no']),
  );
}
