import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { AreaSummary } from '#lib/coverage/areas/area-summary.ts';
import { summarizeArea } from '#lib/coverage/areas/area-summary.ts';
import { ruralityOf, type County } from '#lib/domain/place.ts';
import { findState, type State } from '#lib/domain/state.ts';
import type { CompareColumn } from '#lib/view/compare-page.ts';
import { counted } from '#lib/view/numbers.ts';
import type { Region } from '#lib/view/region.ts';
import { ruralityLabel } from '#lib/view/rurality.ts';
import { readCounties, readRuralUrbanCodes } from '../queries/places.ts';
import { getAreaCells, getAreaSummary } from './area-cells.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog } from './catalog.ts';
import type { CoverageTerms } from './terms.ts';

/** A column of the comparison with what it is made from. */
export interface Area {
  column: CompareColumn;
  /** Of a county; empty for a region or a state, of which the summary tells. */
  cells: readonly CoverageCell[];
  summary: AreaSummary;
}

/**
 * The counties side by side, the region if there is one, and the state.
 * @returns with them the codes that no county has
 */
export async function getAreas(
  atlas: Atlas,
  state: State,
  { beside, region }: { beside: readonly string[]; region: Region | null },
  terms: CoverageTerms,
): Promise<{ areas: Area[]; unknown: string[] }> {
  const asked = [...beside, ...(region?.counties ?? [])];
  const states = [...new Set([state.fips, ...asked.map((fips) => fips.slice(0, 2))])];
  const counties = await readCounties(atlas.db, states);
  const codes = await readRuralUrbanCodes(atlas.db, states);
  const known = new Map(counties.map((county) => [county.fips, county]));
  const members = region?.counties.filter((fips) => known.has(fips)) ?? [];
  const own = counties.filter(({ stateFips }) => stateFips === state.fips);
  const single = beside.map((fips) => known.get(fips)).filter((county) => county !== undefined);
  const group = async (kind: 'region' | 'state', label: string, fips: readonly string[]) => {
    const summary = await getAreaSummary(atlas, fips, terms);
    const note = counted(summary.counties, 'county', 'counties');
    const column = {
      kind,
      id: kind,
      label,
      note,
      residents: summary.residents,
    };
    return { column, cells: [], summary };
  };
  const areas: Area[] = await Promise.all([
    ...single.map((county) =>
      countyArea(atlas, county, state, codes.get(county.fips) ?? null, terms),
    ),
    ...(region && members.length > 0 ? [group('region', region.name, members)] : []),
    group(
      'state',
      state.name,
      own.map(({ fips }) => fips),
    ),
  ]);
  return {
    areas,
    unknown: [...new Set(asked)].filter((fips) => !known.has(fips)),
  };
}

async function countyArea(
  atlas: Atlas,
  county: County,
  state: State,
  rucc: number | null,
  terms: CoverageTerms,
): Promise<Area> {
  const { fips, fullName, stateFips } = county;
  const cells = await getAreaCells(atlas, [fips], terms);
  const summary = summarizeArea(cells, await getCatalog(atlas));
  const elsewhere = stateFips === state.fips ? '' : `, ${findState(stateFips)?.code}`;
  const note = ruralityLabel(ruralityOf(rucc), rucc);
  const column = {
    kind: 'county',
    id: fips,
    label: `${fullName}${elsewhere}`,
    note,
  } as const;
  return {
    column: { ...column, residents: summary.residents },
    cells,
    summary,
  };
}
