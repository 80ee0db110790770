import { writeGexf } from '#lib/formats/partnerships/graph/write-gexf.ts';
import { writeGraphml } from '#lib/formats/partnerships/graph/write-graphml.ts';
import type { WrittenNetwork } from '#lib/formats/partnerships/listed-network.ts';
import { writeNodes } from '#lib/formats/partnerships/write-nodes.ts';
import { writePartnerships } from '#lib/formats/partnerships/write-partnerships.ts';
import { publicView } from '#lib/network/public/public-view.ts';
import { readPartnerships } from '../../queries/network.ts';
import { readNamedOrganizations } from '../../queries/named-organizations.ts';
import type { Atlas } from '../atlas.ts';
import { chooseOrganizations } from './choose-organizations.ts';
import { getNetworkData } from './network-data.ts';
import { stateFips } from './state-of.ts';

const WRITERS = {
  partnerships: writePartnerships,
  nodes: writeNodes,
  graphml: writeGraphml,
  gexf: writeGexf,
} as const;
export type PartnershipsFormat = keyof typeof WRITERS;

/** A file to keep. */
export interface PartnershipsFile {
  text: string;
  ties: number;
  organizations: number;
  /** Organizations of the network that have no tie which may be named. */
  alone: number;
}

/**
 * The ties that may be named, of any day, as a file: read again, it gives the same ties.
 * @param question.state postal code or 2-digit FIPS code: ties with an end there; without it all
 * @throws InputError for a state that does not exist
 */
export async function getPartnershipsFile(
  atlas: Atlas,
  format: PartnershipsFormat,
  { state = null }: { state?: string | null },
): Promise<PartnershipsFile> {
  const network = await getWrittenNetwork(atlas, stateFips(state));
  const { ties, organizations } = network;
  const tied = new Set(ties.flatMap(({ fromId, toId }) => [fromId, toId]));
  const alone = organizations.filter(({ id }) => !tied.has(id)).length;
  return {
    text: WRITERS[format](network),
    ...{ ties: ties.length, organizations: organizations.length, alone },
  };
}

async function getWrittenNetwork(atlas: Atlas, fips: string | null): Promise<WrittenNetwork> {
  const [all, organizations, data] = await Promise.all([
    readPartnerships(atlas.db),
    readNamedOrganizations(atlas.db),
    getNetworkData(atlas),
  ]);
  const { named } = publicView(all);
  if (fips === null) return { organizations, ties: named };
  const there = chooseOrganizations(data, fips);
  const ties = named.filter(({ fromId, toId }) => there.has(fromId) || there.has(toId));
  const written = new Set([...there, ...ties.flatMap(({ fromId, toId }) => [fromId, toId])]);
  return { organizations: organizations.filter(({ id }) => written.has(id)), ties };
}
