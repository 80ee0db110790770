const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** An ISO date for people: "14 Nov 2026", "Nov 2026"; a bare year, or what is no date, stays what it is. */
export function readableDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2})(?:T.*)?)?$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!name) return iso;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
