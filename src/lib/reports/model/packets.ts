import { FIXED_SECTIONS, SECTION_IDS, type PacketId, type SectionId } from './request.ts';

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
    sections: SECTION_IDS,
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

/** Sections in their order, with those that are never left out. */
export function orderedSections(chosen: readonly SectionId[]): SectionId[] {
  return SECTION_IDS.filter((id) => chosen.includes(id) || FIXED_SECTIONS.includes(id));
}
