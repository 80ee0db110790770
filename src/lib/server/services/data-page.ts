import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { CoverageService } from '#lib/coverage/input.ts';
import { addMonths } from '#lib/domain/shelf-life.ts';
import type { State } from '#lib/domain/state.ts';
import { writeCsv } from '#lib/formats/csv/write-csv.ts';
import type { AskedTerms } from '#lib/view/asked-terms.ts';
import type { DataPage, KnownLine, RecordAges } from '#lib/view/data-page.ts';
import { counted, people, percent } from '#lib/view/numbers.ts';
import { unknownClass, unknownClasses } from '#lib/view/unknown-classes.ts';
import { drawStateFigure } from '#lib/reports/state-map.ts';
import { readSources } from '../queries/sources.ts';
import type { Atlas } from './atlas.ts';
import { getBoundaries } from './boundaries.ts';
import { getCatalog } from './catalog.ts';
import { getStateCells } from './coverage.ts';
import { getCoverageInput } from './coverage-input.ts';
import { figureNote } from './map-figure.ts';
import { getShownSupports } from './shown-supports.ts';
import { getTerms } from './terms.ts';
import { getUnplaced } from './unplaced.ts';

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
    const scoredTypes = catalog.nodes.filter(({ kind, scored }) => kind === 'type' && scored);
    const byCounty = countyLines(input.counties, cells, located, {
      types: new Set(scoredTypes.map(({ slug }) => slug)),
      today: terms.today,
    });
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
      ...{ lines, byCounty, supports: scoredTypes.length },
      classes: unknownClasses(byCounty.map(({ notAssessed }) => notAssessed)),
      total,
      unplaced: await getUnplaced(atlas, state),
      sources: sources.map(({ title, publisher, date, demonstration: fictional }) => ({
        ...{ title, publisher, date, fictional },
      })),
    };
  });
}

/** The same figures by county, over the scored support types. */
function countyLines(
  counties: readonly { fips: string; fullName: string }[],
  cells: readonly CoverageCell[],
  located: readonly CoverageService[],
  { types, today }: { types: ReadonlySet<string>; today: string },
): KnownLine[] {
  const cellsOf = Map.groupBy(
    cells.filter(({ support }) => types.has(support)),
    ({ county }) => county,
  );
  const servicesOf = Map.groupBy(located, ({ county }) => county);
  return counties.map(({ fips, fullName }) => {
    const own = servicesOf.get(fips) ?? [];
    return {
      ...{ slug: fips, label: fullName, ...cellCounts(cellsOf.get(fips) ?? []) },
      ...{ records: own.length, ages: agesOf(own, today) },
      approximate: own.filter(({ approximate }) => approximate).length,
      clientsOnly: own.filter(({ openTo }) => openTo === 'clients').length,
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

/**
 * The map of what is not known: counties by how many supports are not assessed there.
 * @throws InputError where the state does not exist
 */
export async function getKnownFigure(
  atlas: Atlas,
  state: State,
  asked?: AskedTerms,
): Promise<string> {
  const { byCounty } = await getDataPage(atlas, state, asked);
  const unknown = new Map(byCounty.map(({ slug, notAssessed }) => [slug, notAssessed]));
  return drawStateFigure(
    {
      ...getBoundaries(state).boundaries,
      title: `Supports that are not assessed, ${state.name}`,
      note: await figureNote(atlas),
    },
    (fips) => unknownClass(unknown.get(fips) ?? 0).token,
  );
}

const SUPPORT_COLUMNS = ['support', 'label', 'counties'];
const COUNTY_COLUMNS = ['county', 'county_name', 'supports'];
const COLUMNS = [
  ...['not_assessed', 'partial_list', 'edge', 'unconfirmed'],
  ...['records', 'never_verified', 'over_12_months', 'months_6_to_12', 'under_6_months'],
  ...['approximate', 'clients_only'],
];

/** The table of what is not known as CSV, by support or by county. */
export function writeKnown(
  { lines, byCounty, counties, supports }: DataPage,
  by: 'support' | 'county',
): string {
  const head = by === 'support' ? SUPPORT_COLUMNS : COUNTY_COLUMNS;
  return writeCsv(
    [...head, ...COLUMNS],
    (by === 'support' ? lines : byCounty).map((line) => [
      ...[
        line.slug,
        line.label,
        by === 'support' ? counties : supports,
        line.notAssessed,
        line.partial,
        line.edge,
      ],
      ...[line.unconfirmed, line.records, line.ages.never, line.ages.old, line.ages.aging],
      ...[line.ages.fresh, line.approximate, line.clientsOnly],
    ]),
  );
}
