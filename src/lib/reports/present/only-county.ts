import type { CountyFacts, ReportFacts } from '../facts.ts';

/** The facts of a single county of the region, as if it had been asked for alone. */
export function onlyCounty(facts: ReportFacts, county: CountyFacts): ReportFacts {
  const { fips, name, state } = county;
  return {
    ...facts,
    region: { kind: 'county', name, counties: [{ fips, name, state }] },
    counties: [county],
    cells: facts.cells.filter((cell) => cell.county === fips),
    known: facts.known.filter(({ slug }) => slug === fips),
    subjectsAsked: false,
  };
}
