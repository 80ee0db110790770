/**
 * Whether a service area holds a county.
 * @param area 5-digit counties or 2-digit states
 * @param county 5-digit FIPS
 */
export function areaHolds(area: readonly string[], county: string): boolean {
  return area.includes(county) || area.includes(county.slice(0, 2));
}
