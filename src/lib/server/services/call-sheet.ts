import { findAbsenceCalls, type AbsenceCall } from '#lib/coverage/calls/absence-calls.ts';
import { findRecordCalls, isDue, type RecordCall } from '#lib/coverage/calls/record-calls.ts';
import { shelfLifeOf } from '#lib/domain/shelf-life.ts';
import type { State } from '#lib/domain/state.ts';
import type { SupportCatalog } from '#lib/domain/support.ts';
import { writeCsv } from '#lib/formats/csv/write-csv.ts';
import { changeSentence, type CallLine, type CallSheet } from '#lib/view/call-sheet.ts';
import { readableDate } from '#lib/view/dates.ts';
import { people } from '#lib/view/numbers.ts';
import { readCallCards, type CallCard } from '../queries/call-cards.ts';
import { readCounties } from '../queries/places.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog, requireSupport } from './catalog.ts';
import { getStateCells } from './coverage.ts';
import { getCoverageInput } from './coverage-input.ts';
import { getShownSupports } from './shown-supports.ts';
import { getTerms, type CoverageTerms } from './terms.ts';

/**
 * The next records to verify in a state, and the absences to confirm, kept per version of the data.
 * @param support slug; null for all scored supports
 * @throws InputError where there is no such support
 */
export async function getCallSheet(
  atlas: Atlas,
  state: State,
  support: string | null,
  asked?: Parameters<typeof getTerms>[1],
): Promise<CallSheet> {
  const terms = await getTerms(atlas, asked);
  const sheet = await atlas.remember(`calls:${state.fips}:${terms.key}`, () =>
    makeSheet(atlas, state, terms),
  );
  if (support === null) {
    const { records, absences, idle } = sheet;
    return { records, absences, idle };
  }
  const catalog = await getCatalog(atlas);
  const members = new Set(catalog.members(requireSupport(catalog, support).slug));
  const of = (line: CallLine) => members.has(line.support);
  return {
    records: sheet.records.filter(of),
    absences: sheet.absences.filter(of),
    idle: [...members].reduce((sum, slug) => sum + (sheet.idleBySupport.get(slug) ?? 0), 0),
  };
}

/** The sheet of all supports, which knows what the idle records are of. */
interface WholeSheet extends CallSheet {
  idleBySupport: ReadonlyMap<string, number>;
}

async function makeSheet(atlas: Atlas, state: State, terms: CoverageTerms): Promise<WholeSheet> {
  const [catalog, input, cells, shown, counties] = await Promise.all([
    getCatalog(atlas),
    getCoverageInput(atlas, [state.fips], terms),
    getStateCells(atlas, state.fips, terms),
    getShownSupports(atlas),
    readCounties(atlas.db, [state.fips]),
  ]);
  const nodes = shown.filter(({ scored }) => scored);
  const calls = findRecordCalls(input, nodes);
  const cards = await readCallCards(
    atlas.db,
    calls.map(({ service }) => service.id),
  );
  const names = new Map(counties.map((county) => [county.fips, county]));
  const located = input.services.filter(({ county }) => county?.startsWith(state.fips));
  const hanging = new Set(calls.map(({ service }) => service));
  const idle = located.filter((service) => isDue(service, input) && !hanging.has(service));
  return {
    records: calls.map((call) =>
      recordLine(
        call,
        cards.get(call.service.id),
        catalog,
        (fips) => names.get(fips)?.name ?? fips,
      ),
    ),
    absences: findAbsenceCalls(cells, nodes).map((call) =>
      absenceLine(call, catalog, names.get(call.county)?.fullName ?? call.county),
    ),
    idle: idle.length,
    idleBySupport: new Map(
      [...Map.groupBy(idle, ({ support }) => support)].map(([slug, list]) => [slug, list.length]),
    ),
  };
}

function recordLine(
  { service, changes, residents, lost }: RecordCall,
  card: CallCard | undefined,
  catalog: SupportCatalog,
  county: (fips: string) => string,
): CallLine {
  const node = catalog.find(service.support);
  const support = (slug: string) => catalog.find(slug)?.shortLabel ?? slug;
  const old = node ? shelfLifeOf(node).words : 'long';
  return {
    ...{ kind: 'record', id: service.id, support: service.support },
    organization: card?.organization ?? null,
    label: support(service.support),
    county: card?.county ?? null,
    phone: card?.phone ?? null,
    verifiedOn: service.verifiedOn,
    change:
      changes.length > 0
        ? changeSentence(changes, service.support, { county, support })
        : `No state would change; ${people(lost)} residents would lose reach.`,
    reason: service.verifiedOn
      ? `Verified ${readableDate(service.verifiedOn)}, more than ${old} ago`
      : 'Never verified',
    residents,
    lost,
  };
}

function absenceLine(call: AbsenceCall, catalog: SupportCatalog, county: string): CallLine {
  const { support, residents, lapsed, listing } = call;
  const checked = lapsed
    ? `The check of ${readableDate(lapsed.checkedOn)} has lapsed`
    : 'Nobody has checked';
  return {
    ...{ kind: 'absence', id: `${call.county} ${support}`, support, county },
    ...{ organization: null, phone: null, verifiedOn: null, lost: null },
    label: catalog.find(support)?.shortLabel ?? support,
    change: `“None found” would be confirmed, or a service found: ${people(residents)} residents.`,
    reason: listing === 'partial' ? `${checked}; the list is partial` : checked,
    residents: residents ?? 0,
  };
}

export type { CallLine };

const COLUMNS = [
  ...['kind', 'organization', 'support', 'label', 'county', 'phone', 'last_verified', 'change'],
  ...['reason', 'residents', 'residents_losing_reach'],
];

/** The sheet as CSV, records first; texts are guarded against being run as formulas. */
export function writeCallSheet({ records, absences }: CallSheet): string {
  return writeCsv(
    COLUMNS,
    [...records, ...absences].map((line) => [
      ...[line.kind, line.organization, line.support, line.label, line.county, line.phone],
      ...[line.verifiedOn, line.change, line.reason, line.residents, line.lost],
    ]),
  );
}
