import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { CountyFacts, ReportFacts } from '#lib/reports/facts.ts';
import type { FigureService } from '#lib/reports/model/block.ts';
import { SECTION_IDS } from '#lib/reports/model/request.ts';
import { coverageCell } from './coverage-cell.ts';
import { squareState } from './square-state.ts';
import { supportOf } from './support-view.ts';

const county = (fips: string, name: string, population: number | null): CountyFacts => ({
  ...{ fips, name: `${name} County`, state: 'KY', population, rurality: 'rural, RUCC 7' },
  ...{ needs: [], services: [] },
});

/** A service as a map has it. */
export const servicePoint = (longitude: number, latitude: number): FigureService => ({
  ...{ longitude, latitude, organization: 'A café', city: 'Town', approximate: false },
});

/** Two square counties and one support: West is a gap of 400 people, East is covered. */
export function smallFacts(changes: Partial<ReportFacts> = {}): ReportFacts {
  const { counties, borders, labels } = squareState();
  const support = supportOf();
  const west = {
    ...coverageCell('21001', support.slug, 'gap', { population: 400, outOfReach: 400 }),
  };
  const east = coverageCell('21003', support.slug, 'covered', { population: 600, outOfReach: 0 });
  const cells: CoverageCell[] = [
    { ...west, nearestMiles: 54.46, robust: true, servicesInCounty: 0, confirmed: null },
    { ...east, nearestMiles: 5.72, servicesInCounty: 1 },
  ];
  return {
    request: {
      ...{ state: null, counties: ['21001', '21003'], regionName: null, packet: 'profile' },
      audience: 'general',
      ...{ sections: SECTION_IDS, supports: [support.slug], terms: [] },
    },
    region: {
      ...{ kind: 'counties', name: 'West and East, Kentucky' },
      counties: [
        { fips: '21001', name: 'West County', state: 'KY' },
        { fips: '21003', name: 'East County', state: 'KY' },
      ],
    },
    stateName: 'Kentucky',
    counties: [county('21001', 'West', 400), county('21003', 'East', 600)],
    ...{ supports: [support], subjects: [support], subjectsAsked: true, directoryOf: 'all', cells },
    maps: {
      ...{ counties, borders, labels, center: null, catchments: {} },
      around: { counties: [], cells: [] },
      points: { [support.slug]: [servicePoint(-83.5, 37.5)] },
    },
    ...{ neighbors: [], equity: [], weeks: [], network: null, known: [] },
    yardsticks: [
      { id: 'usual', label: 'Usual', rule: 'Enough.', citation: 'A rule (2020)', url: null },
    ],
    sources: [
      {
        ...{ title: 'A list', publisher: null, date: '2026', licence: null, url: null },
        demonstration: false,
      },
    ],
    ...{ counting: null, demonstration: false, dataVersion: 4, dataDate: '2026-11-14' },
    today: '2026-11-26',
    ...changes,
  };
}
