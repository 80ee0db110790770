import type { AudienceId, SectionId } from './request.ts';

/** Who is to read a needs statement, and what it holds for them. */
export interface Audience {
  id: AudienceId;
  label: string;
  /** "for an opioid-settlement board"; "" where it is for anybody. */
  phrase: string;
  /** What it holds for them, in a sentence. */
  meaning: string;
  /** Null for those of the packet. */
  sections: readonly SectionId[] | null;
}

export const AUDIENCES: readonly Audience[] = [
  {
    id: 'general',
    label: 'Any reader',
    phrase: '',
    meaning: 'Need, gaps, distances and equity, with methods and sources.',
    sections: null,
  },
  {
    id: 'opioid-settlement',
    label: 'An opioid-settlement board',
    phrase: 'for an opioid-settlement board',
    meaning: 'Each support under the part of the settlements’ list of uses that it falls under.',
    sections: ['place', 'settlement', 'gaps', 'reach', 'unknowns'],
  },
  {
    id: 'rural-consortium',
    label: 'A rural consortium',
    phrase: 'for a rural consortium',
    meaning:
      'Rural residents out of reach, rural against urban, distances, what crosses the county line, partners.',
    sections: ['place', 'rural', 'gaps', 'reach', 'equity', 'network', 'unknowns', 'counties'],
  },
  {
    id: 'county-board',
    label: 'A county board',
    phrase: 'for a county board',
    meaning:
      'One county at a time, in plain words: what is here, what is missing, what a neighbor has, what nobody has asked yet.',
    sections: ['board', 'gaps'],
  },
];

/** An audience by its id. */
export function findAudience(id: AudienceId): Audience {
  const found = AUDIENCES.find((audience) => audience.id === id);
  if (!found) throw new Error(`There is no audience "${id}"`);
  return found;
}
