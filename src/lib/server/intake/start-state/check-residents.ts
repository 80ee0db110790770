import { InputError } from '#lib/domain/issue.ts';
import type { State } from '#lib/domain/state.ts';
import { readCounties } from '#lib/formats/census/read-counties.ts';
import { readTracts } from '#lib/formats/census/read-tracts.ts';

/** The residents of a state as two files of the same census tell them. */
export interface Residents {
  tracts: number;
  counties: number;
  people: number;
}

interface Named {
  bytes: Uint8Array;
  name: string;
}

/**
 * The tracts of a county add up to its residents: each file vouches for the other. A file that was
 * cut off, or is of another state or census, does not get past.
 * @throws InputError where they disagree
 */
export async function checkResidents(
  state: State,
  tractFile: Named,
  countyFile: Named,
): Promise<Residents> {
  const kept = { state: state.code };
  const [tracts, counties] = await Promise.all([
    readTracts(tractFile.bytes, { fileName: tractFile.name, ...kept }),
    readCounties(countyFile.bytes, { fileName: countyFile.name, ...kept }),
  ]);
  const refuse = (found: string, expected: string) =>
    new InputError({ row: null, column: null, found, expected });
  const rowsOf = `rows of ${state.name} (STATEFP ${state.fips})`;
  if (counties.rows.length === 0) throw refuse(`${countyFile.name} without ${rowsOf}`, rowsOf);
  if (tracts.rows.length === 0) throw refuse(`${tractFile.name} without ${rowsOf}`, rowsOf);
  const sums = new Map<string, number>();
  for (const { county, population } of tracts.rows) {
    sums.set(county, (sums.get(county) ?? 0) + population);
  }
  for (const { fips, name, population } of counties.rows) {
    const sum = sums.get(fips) ?? 0;
    if (sum === population) continue;
    const count = (value: number) => value.toLocaleString('en-US');
    throw refuse(
      `${count(sum)} residents in the tracts of ${name ?? fips} (${fips}) in ${tractFile.name}`,
      `${count(population)}, as ${countyFile.name} has it: one of the files is cut off or of another census`,
    );
  }
  return {
    tracts: tracts.rows.length,
    counties: counties.rows.length,
    people: counties.rows.reduce((sum, { population }) => sum + population, 0),
  };
}
