import type { ReportFacts } from '../facts.ts';
import { wordAmount } from './number-words.ts';

type Placed = Pick<ReportFacts, 'region' | 'counties'>;

/** The region in running text, under its title: "Perry County", "the three counties", "Kentucky". */
export function placeName({ region, counties }: Placed): string {
  if (counties.length === 1 && region.kind !== 'region') return counties[0]?.name ?? region.name;
  if (region.kind !== 'counties') return region.name;
  return `the ${wordAmount(counties.length).text} ${countyWord(counties)}`;
}

/** " of Kentucky", " of Three Rivers"; nothing where the counties have no name taken together. */
export function ofPlace({ region, counties }: Placed): string {
  return region.kind === 'counties' || counties.length === 1 ? '' : ` of ${region.name}`;
}

/** What is counted: "counties", "parishes". The kinds of Alaska and cities beside counties count as counties. */
export function countyWord(
  counties: readonly { name: string }[],
  count: number = counties.length,
): string {
  const parishes = counties.every(({ name }) => / Parish(,|$)/.test(name));
  if (parishes) return count === 1 ? 'parish' : 'parishes';
  return count === 1 ? 'county' : 'counties';
}

/** "the county", "both counties", "all three counties", "all 120 counties of Kentucky". */
export function allCounties(placed: Placed): string {
  const { counties } = placed;
  const many = `${countyWord(counties)}${ofPlace(placed)}`;
  if (counties.length === 1) return `the ${many}`;
  return counties.length === 2 ? `both ${many}` : `all ${wordAmount(counties.length).text} ${many}`;
}
