import { findAudience } from './audiences.ts';
import {
  AUDIENCE_SECTIONS,
  FIXED_SECTIONS,
  SECTION_IDS,
  type AudienceId,
  type PacketId,
  type ReportRequest,
  type SectionId,
} from './request.ts';

/** A ready-made report for one kind of asker. */
export interface Packet {
  id: PacketId;
  label: string;
  /** Whom it is for and what it holds, in a sentence. */
  meaning: string;
  sections: readonly SectionId[];
}

export const PACKETS: readonly Packet[] = [
  {
    id: 'profile',
    label: 'Full profile',
    meaning: 'Everything that is known of the place, for a plan or an assessment.',
    sections: SECTION_IDS.filter((id) => !AUDIENCE_SECTIONS.includes(id)),
  },
  {
    id: 'needs-statement',
    label: 'Needs statement',
    meaning:
      'The case for a grant: who lives here, what is missing, for whom, how far the nearest is, and how it was counted.',
    sections: ['summary', 'place', 'gaps', 'reach', 'equity', 'unknowns', 'methods', 'sources'],
  },
  {
    id: 'handout',
    label: 'Coalition handout',
    meaning: 'Two pages for the table of a meeting: the finding, the map, the dimensions.',
    sections: ['summary', 'gaps', 'dimensions', 'methods', 'sources'],
  },
];

/** A packet by its id. */
export function findPacket(id: PacketId): Packet {
  const found = PACKETS.find((packet) => packet.id === id);
  if (!found) throw new Error(`There is no packet "${id}"`);
  return found;
}

/** The sections of a packet for an audience, in their order. */
export function packetSections(packet: PacketId, audience: AudienceId): SectionId[] {
  const own = packet === 'needs-statement' ? findAudience(audience).sections : null;
  return orderedSections(own ?? findPacket(packet).sections);
}

/** Whether a report is to be short and without terms of art: it goes to a table, or to a board. */
export const isBrief = ({
  packet,
  audience,
}: Pick<ReportRequest, 'packet' | 'audience'>): boolean =>
  packet === 'handout' || audience === 'county-board';

/** Sections in their order, with those that are never left out. */
export function orderedSections(chosen: readonly SectionId[]): SectionId[] {
  return SECTION_IDS.filter((id) => chosen.includes(id) || FIXED_SECTIONS.includes(id));
}
