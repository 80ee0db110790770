import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { StateBoundaries } from '#lib/view/boundaries.ts';
import type { NeedLine, ServiceLine } from '#lib/view/county-page.ts';
import type { KnownLine } from '#lib/view/data-page.ts';
import type { RegionNetwork } from '#lib/network/region-network.ts';
import type { EquityPage } from '#lib/view/equity-page.ts';
import type { JourneyPage } from '#lib/view/journey-page.ts';
import type { Finding } from '#lib/view/map-page.ts';
import type { MissingTieFacts } from '#lib/view/missing-tie-words.ts';
import type { SupportView } from '#lib/view/support-view.ts';
import type { WeekView } from '#lib/view/week/week-page.ts';
import type { FigureService } from './model/block.ts';
import type { ReportRegion, ReportSource, ReportYardstick } from './model/report.ts';
import type { ReportRequest } from './model/request.ts';

/** A county of the region with what describes it. */
export interface CountyFacts {
  /** 5-digit FIPS. */
  fips: string;
  /** "Perry County"; with its postal code where the region crosses a state line. */
  name: string;
  state: string;
  population: number | null;
  /** "rural, RUCC 7". */
  rurality: string;
  needs: readonly NeedLine[];
  services: readonly ServiceLine[];
}

/** A service as a point of a map. */
export type MapPoint = FigureService;

/** A county that a map shows beside its region. */
export type NeighborFacts = Pick<CountyFacts, 'fips' | 'name' | 'state' | 'rurality'>;

/** The land and the services of the report's maps. */
export interface MapGround {
  /** Counties of the region's states and their surroundings. */
  counties: StateBoundaries['counties'];
  /** Borders of those states. */
  borders: StateBoundaries['borders'];
  labels: StateBoundaries['labels'];
  /** In-person services by slug of a subject. */
  points: Readonly<Record<string, readonly MapPoint[]>>;
  /** Of a region that is one county: its population center, and the catchment by subject, miles. */
  center: Pick<MapPoint, 'longitude' | 'latitude'> | null;
  catchments: Readonly<Record<string, number | null>>;
}

/** What the report's maps are drawn from. */
export interface MapFacts extends MapGround {
  /** Counties around a part of a state that its maps show and of which there are data; none around a whole state. */
  around: {
    /** In the order of their codes. */
    counties: readonly NeighborFacts[];
    /** Of the subjects alone. */
    cells: readonly CoverageCell[];
  };
}

/** The organizations of a region that is no state, and those with most partners by name. */
export interface RegionNetworkFacts extends Omit<RegionNetwork, 'partners'> {
  partners: readonly (RegionNetwork['partners'][number] & { name: string })[];
}

/** Journeys and ties of the region, and the networks of its states around them. */
export interface NetworkFacts {
  /** Of each state as a whole. */
  states: readonly { name: string; finding: Finding }[];
  /** Null where the region is a state: that is told already. */
  region: RegionNetworkFacts | null;
  /** Of each county, or of the whole state where there are too many. */
  journeys: readonly { name: string; page: Pick<JourneyPage, 'finding' | 'rows' | 'needs'> }[];
  /** Ties that would mend journeys of the region, those of most residents first. */
  missingTies: readonly MissingTieFacts[];
}

/** Where the residents of a county find a support that the county does not have. */
export interface NeighborLine {
  /** 5-digit FIPS of the county without it. */
  county: string;
  /** Slug of the support. */
  support: string;
  /** "Floyd County"; with its state where it is another. */
  nearestIn: string;
  /** Statute miles in a straight line from the county's center of population. */
  miles: number;
}

/** Who is out of reach by rurality in a state of the region. */
export interface EquityFacts {
  /** Postal code. */
  code: string;
  name: string;
  page: EquityPage;
}

/** Everything that a report is written from: gathered once, and nothing is worked out from elsewhere. */
export interface ReportFacts {
  request: ReportRequest;
  region: ReportRegion;
  /** Of a region in one state; null where it crosses a line. */
  stateName: string | null;
  counties: readonly CountyFacts[];
  /** Scored supports that are shown, by dimension: types, and groups that stand for themselves. */
  supports: readonly SupportView[];
  /** Those that maps and texts dwell on, the first as the subject. */
  subjects: readonly SupportView[];
  /** Whether the subjects were asked for, or are the product's choice. */
  subjectsAsked: boolean;
  /** Of which supports the counties' services are given: of all, or of the subjects where there are too many. */
  directoryOf: 'all' | 'subjects';
  /** Cells of the region's counties and of all support nodes. */
  cells: readonly CoverageCell[];
  maps: MapFacts;
  /** Of supports that a county has not, the county of the nearest service; empty where it is not asked for. */
  neighbors: readonly NeighborLine[];
  /** By rurality, over each whole state of the region; empty where it is not asked for. */
  equity: readonly EquityFacts[];
  /** Of each county; empty where there are too many. */
  weeks: readonly WeekView[];
  /** Null where it is not asked for. */
  network: NetworkFacts | null;
  /** How much is known of each county. */
  known: readonly KnownLine[];
  /** Rules that are in force for any of the supports; `supportRules` where they differ from the first. */
  yardsticks: readonly ReportYardstick[];
  sources: readonly ReportSource[];
  counting: string | null;
  demonstration: boolean;
  dataVersion: number;
  dataDate: string | null;
  /** ISO day. */
  today: string;
}
