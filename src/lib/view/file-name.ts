/** As many characters as a part of the name may take: whole file names stay under what zip tools bear. */
const LONGEST = 60;

/** What the name of a file says; what is not known, or does not apply, is left out. */
export interface FileSubject {
  /** What it holds: "coverage", "rosc-report". */
  what: string;
  /** The region, as its page calls it: "Perry County, Kentucky". */
  place: string | null;
  /** Slug of the one support that it is about. */
  support?: string | null;
  /** What else it is narrowed to, in order: the counties, the filter, the yardstick. */
  narrowed?: readonly (string | null | undefined)[];
  /** ISO day for which it holds. */
  day: string | null;
  dataVersion: number | null;
  /** Whether organizations in it are fictional. */
  demonstration?: boolean;
}

/**
 * The name of every file that a person takes away:
 * "coverage_perry-county-kentucky_recovery-housing_2026-11-26_data-4_demonstration.csv".
 * @param extension without the dot
 */
export function fileName(subject: FileSubject, extension: string): string {
  return `${fileStem(subject)}.${extension}`;
}

/** The same without its ending, for a file that is offered in several formats. */
export function fileStem(subject: FileSubject): string {
  const { what, place, support, narrowed = [], day, dataVersion, demonstration } = subject;
  const words = [what, place && (plainWord(place) || 'region'), support, ...narrowed, day];
  return [
    ...words.map((word) => plainWord(word ?? '')),
    dataVersion === null ? '' : `data-${dataVersion}`,
    demonstration ? 'demonstration' : '',
  ]
    .filter(Boolean)
    .join('_');
}

/** Lower-case letters, digits and hyphens: a name that every file system and mail program bears. */
export function plainWord(text: string): string {
  const ascii = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '');
  return words.slice(0, LONGEST).replace(/-+$/, '');
}
