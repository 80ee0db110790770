import type { AbsenceCheck } from '#lib/domain/check.ts';
import type { County, Point, Tract } from '#lib/domain/place.ts';
import type { Meeting } from '#lib/domain/meeting.ts';
import type { Gender } from '#lib/domain/service-filter.ts';
import type { MedicationWelcome, Modality, OpenTo } from '#lib/domain/service.ts';
import type { SourceClaim } from '#lib/domain/source.ts';
import type { SupportCatalog } from '#lib/domain/support.ts';
import type { CountySize } from '#lib/domain/county-class.ts';
import type { CountyVicinity } from '#lib/geography/county-vicinity.ts';
import type { YardstickSet } from '#lib/domain/yardstick-set.ts';
import type { DemandTable } from './access/demand-table.ts';
import type { LeftOut } from './filters/sort-services.ts';

/** A county with its residents' class. */
export interface CoverageCounty extends County {
  /** USDA rural-urban continuum code, 1 to 9; null where the table has none. */
  rucc: number | null;
  /** Residents and land, by which some yardsticks class counties; left out where not known. */
  size?: CountySize | null;
}

/** A service as the analysis sees it. */
export interface CoverageService {
  id: string;
  /** Slug of a support node. */
  support: string;
  modality: Modality;
  /** 5-digit FIPS of the county it is located in; null where it has no place, or none was found. */
  county: string | null;
  /** Null where it has no place. A confidential location stands at its county's center. */
  point: Point | null;
  /** True where the point is a ZIP's or a county's center. */
  approximate: boolean;
  openTo: OpenTo;
  verifiedOn: string | null;
  sourceId: string;
  /** 5-digit counties or 2-digit states that it serves. */
  area: readonly string[];
  /** People, beds or seats at one time; null where unknown. */
  capacity: number | null;
  medicationWelcome: MedicationWelcome;
  /** NARR level 1 to 4; null where unknown. */
  narrLevel: number | null;
  /** ISO 639 codes; null where its source does not say. */
  languages: readonly string[] | null;
  /** Whom it takes; null where its source does not say. */
  genders: readonly Gender[] | null;
  /** Whether parents may bring their children; null where its source does not say. */
  children: 'yes' | 'no' | null;
  /** Last day on which it is offered, ISO date; null where none is known. */
  endsOn: string | null;
  /** When it is there in a week; empty where its source does not say. */
  meetings: readonly Meeting[];
}

/** Everything that the coverage of some counties follows from: no clock, no database. */
export interface CoverageInput {
  catalog: SupportCatalog;
  yardsticks: YardstickSet;
  /** The counties to assess. */
  counties: readonly CoverageCounty[];
  /** Tracts of those counties (others are ignored). */
  tracts: readonly Tract[];
  /** All tracts of the country, those of the counties among them: who shares what is offered. */
  demand: DemandTable;
  /** Services anywhere: neighbors' supply counts. */
  services: readonly CoverageService[];
  /** What a filter leaves out of them; left out itself, or null, where nothing is asked. */
  leftOut?: LeftOut | null;
  claims: readonly SourceClaim[];
  checks: readonly AbsenceCheck[];
  /** The day for which coverage is asked, ISO date: what was checked long ago is known no more. */
  today: string;
  /** Outlines of the counties of the country; without them no edge effect is told. */
  vicinity?: CountyVicinity;
}
