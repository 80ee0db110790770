import { findState } from '#lib/domain/state.ts';

/** A set of counties that a person chose and named; it may cross state lines. */
export interface Region {
  /** Never empty. */
  name: string;
  /** 5-digit FIPS codes in ascending order, each once; at least one. */
  counties: readonly string[];
}

/** As many counties as a region holds: more than any state's planning regions, short enough for a link. */
export const REGION_LIMIT = 150;
/** As many characters as its name may have. */
export const REGION_NAME_LIMIT = 60;
/** What a region is called that was given no name. */
export const UNNAMED_REGION = 'My region';

/**
 * Reads a region from an address: "Kentucky River:21025,21071" or, shorter, "Kentucky River:21025.071",
 * where three digits stand in the state of the code before them. What is no county code is left out,
 * and so is what exceeds the limit: a link that somebody has tampered with harms nothing.
 * @returns null where no county is named
 */
export function readRegion(text: string): Region | null {
  const colon = text.lastIndexOf(':');
  return createRegion(text.slice(0, Math.max(0, colon)), readCodes(text.slice(colon + 1)));
}

/** A region of the codes that are those of counties; null where none is. */
export function createRegion(name: string, codes: readonly string[]): Region | null {
  const counties = [...new Set(codes)].filter(isCountyCode).slice(0, REGION_LIMIT).sort();
  return counties.length === 0 ? null : { name: cleanName(name), counties };
}

/** Writes a region as short as it reads back the same. */
export function writeRegion({ name, counties }: Region): string {
  const codes = counties.map((fips, i) =>
    counties[i - 1]?.slice(0, 2) === fips.slice(0, 2) ? fips.slice(2) : fips,
  );
  return `${name}:${codes.join('.')}`;
}

/** The codes of a list, full or shortened; those that cannot be read are left out. */
export function readCodes(text: string): string[] {
  let state = '';
  return text.split(/[.,]/, REGION_LIMIT * 4).flatMap((part) => {
    const code = part.trim();
    const full = /^\d{3}$/.test(code) && state ? `${state}${code}` : code;
    if (!isCountyCode(full)) return [];
    state = full.slice(0, 2);
    return [full];
  });
}

function isCountyCode(code: string): boolean {
  return /^\d{5}$/.test(code) && !code.endsWith('000') && findState(code.slice(0, 2)) !== undefined;
}

/** One line, no control or direction marks, of bearable length; cut between characters, not within one. */
function cleanName(text: string): string {
  const plain = text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return Array.from(plain).slice(0, REGION_NAME_LIMIT).join('').trim() || UNNAMED_REGION;
}
