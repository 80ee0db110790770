import type { Finding } from './map-page.ts';
import { counted, people, percent } from './numbers.ts';

/**
 * "43 of 618 organizations in Kentucky stand alone."
 * @param elsewhere pairs with an organization outside of the network
 * @param place whose network it is; null for that of all organizations, with a place or without
 */
export function networkFinding(
  measures: Readonly<Record<string, number | null>>,
  unnamedTies: number,
  place: string | null,
  elsewhere = 0,
): Finding {
  const [of, within] = place === null ? ['', ''] : [` of ${place}`, ` in ${place}`];
  const organizations = measures['organizations'] ?? 0;
  const ties = measures['ties'] ?? 0;
  const alone = measures['isolates'] ?? 0;
  if (organizations === 0) {
    return { headline: `No organization${of} is known yet.`, detail: 'Import a directory.' };
  }
  if (ties === 0) {
    return {
      headline: `No working tie between the ${people(organizations)} organizations${of} is known.`,
      detail: `That none is recorded does not say that nobody works together.${hiddenText(unnamedTies)}`,
    };
  }
  const largest = measures['largestComponent'] ?? 0;
  return {
    headline:
      alone === 0
        ? `All ${people(organizations)} organizations${of} work with another.`
        : `${people(alone)} of ${counted(organizations, 'organization', 'organizations')}${within} ${alone === 1 ? 'stands' : 'stand'} alone.`,
    detail:
      `${counted(ties, 'pair works', 'pairs work')} together; the largest piece links ${people(largest)} organizations ` +
      `(${percent(largest / organizations)}).${hiddenText(unnamedTies)}${elsewhereText(elsewhere)}`,
  };
}

function hiddenText(count: number): string {
  return count === 0
    ? ''
    : ` ${counted(count, 'pair has a tie', 'pairs have ties')} that may not be named and ${count === 1 ? 'is' : 'are'} in no other figure.`;
}

function elsewhereText(count: number): string {
  return count === 0
    ? ''
    : ` ${counted(count, 'more pair is', 'more pairs are')} with organizations of other states, and in no figure here.`;
}
