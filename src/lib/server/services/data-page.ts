import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { CoverageService } from '#lib/coverage/input.ts';
import { addMonths } from '#lib/domain/shelf-life.ts';
import type { State } from '#lib/domain/state.ts';
import { writeCsv } from '#lib/formats/csv/write-csv.ts';
import type { AskedTerms } from '#lib/view/asked-terms.ts';
import type { DataPage, KnownLine, RecordAges } from '#lib/view/data-page.ts';
import { counted, people, percent } from '#lib/view/numbers.ts';
import { readSources } from '../queries/sources.ts';
import { countUnplaced } from '../queries/services.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog } from './catalog.ts';
import { getStateCells } from './coverage.ts';
import { getCoverageInput } from './coverage-input.ts';
import { getShownSupports } from './shown-supports.ts';
import { getTerms } from './terms.ts';

/** What is not known of a state: lists that are missing or partial, records that are old. */
export async function getDataPage(
  atlas: Atlas,
  state: State,
  asked?: AskedTerms,
): Promise<DataPage> {
  const terms = await getTerms(atlas, asked);
  return atlas.remember(`data:${state.fips}:${terms.key}`, async () => {
    const [catalog, shown, cells, input, sources] = await Promise.all([
      getCatalog(atlas),
      getShownSupports(atlas),
      getStateCells(atlas, state.fips, terms),
      getCoverageInput(atlas, [state.fips], terms),
      readSources(atlas.db),
    ]);
    const bySupport = Map.groupBy(cells, (cell) => cell.support);
    const located = input.services.filter(({ county }) => county?.startsWith(state.fips));
    const lines = shown
      .filter(({ scored }) => scored)
      .map((node): KnownLine => {
        const members = new Set(catalog.members(node.slug));
        const own = located.filter(({ support }) => members.has(support));
        return {
          ...{ slug: node.slug, label: node.shortLabel },
          ...cellCounts(bySupport.get(node.slug) ?? []),
          ...{ records: own.length, ages: agesOf(own, terms.today) },
          approximate: own.filter(({ approximate }) => approximate).length,
          clientsOnly: own.filter(({ openTo }) => openTo === 'clients').length,
        };
      });
    const slugs = catalog.nodes.map(({ slug }) => slug);
    const total = agesOf(located, terms.today);
    const types = new Set(
      catalog.nodes.filter(({ kind }) => kind === 'type').map(({ slug }) => slug),
    );
    return {
      finding: finding(
        state,
        input.counties.length,
        lines.filter(({ slug }) => types.has(slug)),
        located.length,
        total,
      ),
      counties: input.counties.length,
      lines,
      total,
      unplaced: await countUnplaced(atlas.db, state.code, slugs),
      sources: sources.map(({ title, publisher, date, demonstration: fictional }) => ({
        ...{ title, publisher, date, fictional },
      })),
    };
  });
}

function cellCounts(cells: readonly CoverageCell[]) {
  const count = (holds: (cell: CoverageCell) => boolean) => cells.filter(holds).length;
  return {
    notAssessed: count(({ state }) => state === 'not-assessed'),
    partial: count(
      ({ state, evidence }) => state !== 'not-assessed' && evidence.listing === 'partial',
    ),
    edge: count(({ evidence }) => Boolean(evidence.edge?.mayBe)),
    unconfirmed: count(
      ({ state, confirmed }) => (state === 'gap' || state === 'neighbor-dependent') && !confirmed,
    ),
  };
}

/** Records by the age of their last verification. @param today ISO date */
export function agesOf(
  services: readonly Pick<CoverageService, 'verifiedOn'>[],
  today: string,
): RecordAges {
  const [half, year] = [addMonths(today, -6), addMonths(today, -12)];
  const ages: RecordAges = { never: 0, old: 0, aging: 0, fresh: 0 };
  for (const { verifiedOn } of services) {
    if (verifiedOn === null) ages.never++;
    else if (verifiedOn < year) ages.old++;
    else if (verifiedOn < half) ages.aging++;
    else ages.fresh++;
  }
  return ages;
}

function finding(
  { name }: State,
  counties: number,
  types: readonly KnownLine[],
  records: number,
  { never, old }: RecordAges,
) {
  const unknown = types.reduce((sum, { notAssessed }) => sum + notAssessed, 0);
  const pairs = counties * types.length;
  const due =
    records === 0
      ? 'No record is located here'
      : `${percent((never + old) / records)} of ${counted(records, 'record', 'records')} were never verified, or not within 12 months`;
  return {
    headline: `${people(unknown)} of ${people(pairs)} county and support pairs in ${name} are not assessed. ${due}.`,
    detail:
      'What is not known is never counted as zero. Below, by support: where no source lists it, where lists are partial or end within reach, and how old the records are.',
  };
}

const COLUMNS = [
  ...['support', 'label', 'counties', 'not_assessed', 'partial_list', 'edge', 'unconfirmed'],
  ...['records', 'never_verified', 'over_12_months', 'months_6_to_12', 'under_6_months'],
  ...['approximate', 'clients_only'],
];

/** The table of what is not known as CSV. */
export function writeKnown({ lines, counties }: DataPage): string {
  return writeCsv(
    COLUMNS,
    lines.map((line) => [
      ...[line.slug, line.label, counties, line.notAssessed, line.partial, line.edge],
      ...[line.unconfirmed, line.records, line.ages.never, line.ages.old, line.ages.aging],
      ...[line.ages.fresh, line.approximate, line.clientsOnly],
    ]),
  );
}
