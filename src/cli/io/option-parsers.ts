import { InvalidArgumentError } from 'commander';
import { findState } from '#lib/domain/state.ts';

/** The postal code of a state that exists. */
export function parseStateOption(value: string): string {
  const state = findState(value);
  if (state) return state.code;
  throw new InvalidArgumentError('Expected the postal code of a state or territory, such as KY.');
}

/** The FIPS code of a county. */
export function parseCountyOption(value: string): string {
  if (/^\d{5}$/.test(value)) return value;
  throw new InvalidArgumentError('Expected the FIPS code of a county: five digits.');
}

/** A year of four digits. */
export function parseYearOption(value: string): number {
  if (/^(19|20)\d\d$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Expected a year, such as 2022.');
}

/** States by postal code or FIPS code and counties by FIPS code, separated by commas. */
export function parsePlacesOption(value: string): string[] {
  return value.split(/[,;\s]+/).map((place) => {
    const fips = /^\d{5}$/.test(place) ? place : findState(place)?.fips;
    if (fips !== undefined) return fips;
    throw new InvalidArgumentError(
      `Expected states and counties, such as KY,21193; found ${place}.`,
    );
  });
}

/** The postal code of a state with counties of its own in the national files. */
export function parseStateArgument(value: string): string {
  const code = parseStateOption(value);
  if (!['AS', 'GU', 'MP', 'VI'].includes(code)) return code;
  throw new InvalidArgumentError(
    'The official files have no census tracts of American Samoa, Guam, the Northern Mariana Islands and the U.S. Virgin Islands.',
  );
}

/** An address that a file can be fetched from. */
export function parseAddressOption(value: string): string {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
  throw new InvalidArgumentError('Expected an address that begins with http:// or https://.');
}
