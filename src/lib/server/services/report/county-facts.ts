import type { CoverageCell } from '#lib/coverage/cell.ts';
import { ruralityOf, type County } from '#lib/domain/place.ts';
import type { SupportCatalog, SupportNode } from '#lib/domain/support.ts';
import type { CountyFacts } from '#lib/reports/facts.ts';
import type { ReportRegion } from '#lib/reports/model/report.ts';
import { ruralityLabel } from '#lib/view/rurality.ts';
import { readRuralUrbanCodes } from '../../queries/places.ts';
import { readCountyServices } from '../../queries/service-cards.ts';
import type { Atlas } from '../atlas.ts';
import { needLines } from '../need-lines.ts';
import { serviceLines } from '../service-lines.ts';

/** Of more counties than these, the directory tells the subjects only: all services of a state are a book. */
export const DIRECTORY_COUNTIES = 10;

/** What a report says of each county beside its coverage. @param subjects whose services are listed where there are many counties */
export async function gatherCounties(
  atlas: Atlas,
  { region, counties }: { region: ReportRegion; counties: readonly County[] },
  cells: readonly CoverageCell[],
  { catalog, subjects }: { catalog: SupportCatalog; subjects: readonly SupportNode[] },
): Promise<CountyFacts[]> {
  const states = [...new Set(counties.map(({ stateFips }) => stateFips))];
  const codes = await readRuralUrbanCodes(atlas.db, states);
  const residents = new Map(cells.map(({ county, population }) => [county, population]));
  const members = new Set(subjects.flatMap(({ slug }) => catalog.members(slug)));
  const all = counties.length <= DIRECTORY_COUNTIES;
  return Promise.all(
    counties.map(async (county, i): Promise<CountyFacts> => {
      const rucc = codes.get(county.fips) ?? null;
      const cards = await readCountyServices(atlas.db, county.fips);
      const told = all ? cards : cards.filter(({ support }) => members.has(support));
      const { name = county.fullName, state = '' } = region.counties[i] ?? {};
      return {
        ...{ fips: county.fips, name, state },
        population: residents.get(county.fips) ?? null,
        rurality: ruralityLabel(ruralityOf(rucc), rucc),
        needs: await needLines(atlas, county),
        services: serviceLines(told, catalog),
      };
    }),
  );
}
