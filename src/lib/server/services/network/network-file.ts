import { writeCsv, type CsvValue } from '#lib/formats/csv/write-csv.ts';
import { NODE_MEASURES } from '#lib/network/measures/registry.ts';
import { findState } from '#lib/domain/state.ts';
import type { Atlas } from '../atlas.ts';
import type { Following } from '../shared-work.ts';
import { nameFile } from '../name-file.ts';
import { getNetwork, type NetworkNode, type NetworkQuestion } from './network.ts';

/** A file to keep: its name says what it holds and of which version of the data it is. */
export interface NetworkFile {
  name: string;
  text: string;
}

const IDS = NODE_MEASURES.map(({ id }) => id);
const COLUMNS = ['id', 'name', 'dimension', 'clinical', 'counties', ...IDS, 'demonstration'];

/**
 * The organizations of a network with their measures as CSV, at full precision; what is not defined
 * or not known is an empty cell.
 * @throws InputError for a state that does not exist
 */
export async function getNetworkFile(
  atlas: Atlas,
  question: NetworkQuestion = {},
  following?: Following,
): Promise<NetworkFile> {
  const { nodes, day, demonstration } = await getNetwork(atlas, question, following);
  return {
    name: await nameFile(atlas, { what: 'network', place: placeOf(question), day }),
    text: writeCsv(
      COLUMNS,
      nodes.map((node) => [...cellsOf(node), demonstration ? 'yes' : 'no']),
    ),
  };
}

function placeOf({ state }: NetworkQuestion): string {
  return findState(state ?? '')?.name ?? 'all organizations';
}

function cellsOf({ id, name, dimension, clinical, counties, measures }: NetworkNode): CsvValue[] {
  const side = clinical === null ? null : clinical ? 'yes' : 'no';
  const values = IDS.map((measure) => measures[measure] ?? null);
  return [id, name, dimension, side, counties.join(';'), ...values];
}
