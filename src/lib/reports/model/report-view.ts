import { termEntries } from '#lib/view/asked-terms.ts';
import { readCodes, REGION_LIMIT, REGION_NAME_LIMIT } from '#lib/view/region.ts';
import { readView, selectionOf, writeView, type ViewState } from '#lib/view/view-state.ts';
import { oneLine } from './one-line.ts';
import { orderedSections, packetSections } from './packets.ts';
import { PAPERS, type Paper } from './paper.ts';
import {
  AUDIENCE_IDS,
  FIXED_SECTIONS,
  PACKET_IDS,
  SECTION_IDS,
  type AudienceId,
  type PacketId,
  type ReportRequest,
  type SectionId,
} from './request.ts';

/** Of what a report is: counties that are named one by one, the region of the link, or a state. */
export const REPORT_SCOPES = ['counties', 'region', 'state'] as const;
export type ReportScope = (typeof REPORT_SCOPES)[number];

/** As many supports as a report dwells on: each has a map, a table and its text. */
export const SUBJECTS_LIMIT = 6;

/** A ready-made packet, or sections of a person's own choice. */
export type PacketChoice = PacketId | 'own';

/** What the address of the reports page says beyond the shared selection. */
export interface ReportView {
  /** Whether a report is asked for; without, the page offers its choices. */
  built: boolean;
  scope: ReportScope;
  /** FIPS codes in ascending order, each once. */
  counties: readonly string[];
  /** What these counties are called taken together; null for their own names. */
  name: string | null;
  packet: PacketChoice;
  /** Who is to read a needs statement. */
  audience: AudienceId;
  /** Slugs of the supports that it dwells on, the first as its subject; empty for the product's choice. */
  supports: readonly string[];
  /** Sections of the own choice, in their order. */
  sections: readonly SectionId[];
  paper: Paper;
}

export const DEFAULT_REPORT: Readonly<ReportView> = {
  built: false,
  scope: 'state',
  counties: [],
  name: null,
  packet: 'profile',
  audience: 'general',
  supports: [],
  sections: [],
  paper: 'us-letter',
};

/**
 * Reads what is asked for. A form without script repeats a key, a link joins by dots: both are read.
 * Without a word about the scope it is what was chosen on the page before: counties, a region, a state.
 */
export function readReportView(query: URLSearchParams): ReportView {
  const { county, region, support } = readView(query);
  const scope = REPORT_SCOPES.find((one) => one === query.get('of'));
  const named = readCodes(query.getAll('with').join('.'));
  const counties = named.length > 0 || scope ? named : readCodes(county ?? '');
  const packet = query.get('packet');
  const asked = query.getAll('sections').join('.').split('.');
  const supports = query.getAll('supports').join('.').split('.').filter(Boolean);
  return {
    built: packet !== null,
    scope: scope ?? (counties.length > 0 ? 'counties' : region ? 'region' : 'state'),
    counties: [...new Set(counties)].slice(0, REGION_LIMIT).sort(),
    name: oneLine(query.get('name') ?? '', REGION_NAME_LIMIT) || null,
    packet:
      packet === 'own'
        ? packet
        : (PACKET_IDS.find((one) => one === packet) ?? DEFAULT_REPORT.packet),
    audience: AUDIENCE_IDS.find((one) => one === query.get('audience')) ?? DEFAULT_REPORT.audience,
    supports: [
      ...new Set(supports.length > 0 ? supports : support === null ? [] : [support]),
    ].slice(0, SUBJECTS_LIMIT),
    sections: SECTION_IDS.filter((id) => asked.includes(id)),
    paper: PAPERS.find((one) => one === query.get('paper')) ?? DEFAULT_REPORT.paper,
  };
}

/**
 * The query of the reports page, and of the files of its report.
 * @param view the shared selection
 */
export function writeReportView(view: ViewState, asked: Partial<ReportView>): string {
  const report = { ...DEFAULT_REPORT, ...asked };
  const query = new URLSearchParams(writeView(selectionOf(view)));
  // The counties of the report stand where those side by side do, and may be more.
  query.delete('with');
  const put = (key: string, value: string | null) => {
    if (value) query.set(key, value);
  };
  put('of', report.scope);
  put('with', report.counties.join('.'));
  put('name', report.name);
  if (report.built) put('packet', report.packet);
  if (report.packet === 'own') put('sections', report.sections.join('.'));
  const { audience } = report;
  put('audience', audience === DEFAULT_REPORT.audience ? null : audience);
  // One support is that of the shared selection; several are the report's own.
  const supports = asked.supports ?? (view.support === null ? [] : [view.support]);
  const [subject = null] = supports;
  query.delete('support');
  put('support', subject);
  put('supports', supports.length > 1 ? supports.join('.') : null);
  put('paper', report.paper === DEFAULT_REPORT.paper ? null : report.paper);
  return `?${query.toString()}`;
}

/**
 * What a report is asked by; null where the region is still to be chosen.
 * @param stateCode postal code of the state in view
 */
export function requestOfView(
  { region, terms }: Pick<ViewState, 'region' | 'terms'>,
  report: ReportView,
  stateCode: string,
): ReportRequest | null {
  const place = placeOf(report, region, stateCode);
  if (!place) return null;
  const own = report.packet === 'own';
  const packet = report.packet === 'own' ? 'profile' : report.packet;
  const audience = packet === 'needs-statement' ? report.audience : 'general';
  return {
    ...place,
    ...{ packet, audience },
    sections: own ? orderedSections(report.sections) : packetSections(packet, audience),
    supports: report.supports,
    terms: termEntries(terms),
  };
}

type Place = Pick<ReportRequest, 'state' | 'counties' | 'regionName'>;

function placeOf(
  { scope, counties, name }: ReportView,
  region: ViewState['region'],
  stateCode: string,
): Place | null {
  if (scope === 'state') return { state: stateCode, counties: [], regionName: null };
  if (scope === 'region')
    return region && { state: null, counties: region.counties, regionName: region.name };
  return counties.length === 0 ? null : { state: null, counties, regionName: name };
}

/** Sections that a person may leave out, in their order. */
export const OPTIONAL_SECTIONS: readonly SectionId[] = SECTION_IDS.filter(
  (id) => !FIXED_SECTIONS.includes(id),
);
