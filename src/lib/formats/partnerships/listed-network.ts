import type { Partnership } from '#lib/domain/partnership.ts';

/** An organization as a network file names it. */
export interface WrittenOrganization {
  id: string;
  name: string;
  /** True where it is fictional, of a demonstration. */
  demonstration: boolean;
}

/** What a network file holds: ties that may be named, and organizations with ties or without. */
export interface WrittenNetwork {
  organizations: readonly WrittenOrganization[];
  ties: readonly Partnership[];
}

/** What a tie says of itself beside its ends and its direction, in the words of the spreadsheet. */
export const TIE_FIELDS = [
  'kind',
  'strength',
  'since',
  'until',
  'confirmed',
  'visibility',
  'funding',
  'note',
] as const;

/** The fields of a tie as text; null where not known. */
export function tieTexts(tie: Partnership): Record<(typeof TIE_FIELDS)[number], string | null> {
  const { kind, strength, since, until, confirmed, visibility, funding, note } = tie;
  return {
    ...{ kind, strength: String(strength), since, until, confirmed: confirmed ? 'yes' : 'no' },
    ...{ visibility, funding, note },
  };
}

/** The sentence that a file with fictional organizations begins with. */
export function aboutFile({ organizations }: WrittenNetwork): string {
  const fictional = organizations.filter(({ demonstration }) => demonstration).length;
  const what = 'Partnerships that may be shown by name, with their organizations.';
  return fictional > 0
    ? `${what} Demonstration: ${fictional} of ${organizations.length} organizations are fictional.`
    : what;
}
