import { countAmount } from './amounts.ts';
import { listed } from './say.ts';

/** A county or county-equivalent as its region is named by it. */
export interface NamedCounty {
  /** Without its kind: "Perry", "Baltimore". */
  name: string;
  /** With its kind: "Perry County", "Baltimore city", "Carson City". */
  fullName: string;
  /** "Kentucky". */
  stateName: string;
}

/** As many counties as a title names. */
const NAMED = 5;

/** The kinds of county-equivalents (Census Bureau) that are more than a letter in the plural. */
const PLURALS: Readonly<Record<string, string>> = {
  County: 'Counties',
  Parish: 'Parishes',
  Borough: 'Boroughs',
  'Census Area': 'Census Areas',
  Municipality: 'Municipalities',
  'City and Borough': 'Cities and Boroughs',
  Municipio: 'Municipios',
  city: 'cities',
};

/**
 * What some counties are called taken together: "Knott, Leslie and Perry Counties, Kentucky",
 * "Boyd County, Kentucky, and Cabell County, West Virginia", "12 counties in Kentucky".
 * @param counties at least one; those of a state stand together
 */
export function regionName(counties: readonly NamedCounty[]): string {
  const states = [...Map.groupBy(counties, ({ stateName }) => stateName)];
  if (counties.length > NAMED) return countedName(counties, states);
  const parts = states.map(([state, own]) => {
    const names = namesByKind(own);
    // The District of Columbia is county and state in one.
    return names === state ? names : `${names}, ${state}`;
  });
  if (parts.length < 3) return parts.join(', and ');
  return `${parts.slice(0, -1).join('; ')}; and ${parts.at(-1)}`;
}

/** "Knott and Perry Counties", "Arlington and Fairfax Counties and Alexandria city". */
function namesByKind(counties: readonly NamedCounty[]): string {
  const kinds = [...Map.groupBy(counties, kindOf)];
  return listed(
    kinds.flatMap(([kind, own]) => {
      const plural = PLURALS[kind];
      if (own.length === 1 || plural === undefined) return own.map(({ fullName }) => fullName);
      return [`${listed(own.map(({ name }) => name))} ${plural}`];
    }),
  );
}

/** "12 counties in Kentucky", "9 counties and 3 cities in Virginia", "12 counties in 5 states". */
function countedName(
  counties: readonly NamedCounty[],
  states: readonly (readonly [string, unknown])[],
): string {
  const kinds = [...Map.groupBy(counties, (county) => countedKind(kindOf(county)))];
  const counts = kinds.map(
    ([kind, own]) => `${countAmount(own.length).text} ${own.length === 1 ? kind.one : kind.many}`,
  );
  const where =
    states.length > NAMED
      ? `${countAmount(states.length).text} states`
      : listed(states.map(([state]) => state));
  return `${listed(counts)} in ${where}`;
}

/** The kind of a county-equivalent, "" where its name is its own kind ("Carson City"). */
function kindOf({ name, fullName }: NamedCounty): string {
  return fullName.startsWith(`${name} `) ? fullName.slice(name.length + 1) : '';
}

interface CountedKind {
  one: string;
  many: string;
}
const CITY: CountedKind = { one: 'city', many: 'cities' };
const KINDS = new Map<string, CountedKind>(
  Object.entries(PLURALS).map(([one, many]) => [
    one,
    one === 'city' ? CITY : { one: one.toLowerCase(), many: many.toLowerCase() },
  ]),
);
const countedKind = (kind: string): CountedKind => KINDS.get(kind) ?? CITY;
