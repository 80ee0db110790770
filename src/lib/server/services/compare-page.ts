import {
  compareCounties,
  findLacks,
  type SupportRow,
} from '#lib/coverage/areas/compare-counties.ts';
import type { AreaSummary } from '#lib/coverage/areas/area-summary.ts';
import { DIMENSIONS, DIMENSION_LABELS, SDOH_DOMAINS, SDOH_LABELS } from '#lib/domain/dimension.ts';
import type { State } from '#lib/domain/state.ts';
import { primaryDimension, type SupportCatalog, type SupportNode } from '#lib/domain/support.ts';
import type { AskedTerms } from '#lib/view/asked-terms.ts';
import { compareFinding, lackLine, type NamedLack } from '#lib/view/compare-finding.ts';
import type { CompareBlock, ComparePage, CompareSupport } from '#lib/view/compare-page.ts';
import type { Region } from '#lib/view/region.ts';
import type { Atlas } from './atlas.ts';
import { getAreas, type Area } from './areas.ts';
import { getCatalog } from './catalog.ts';
import { compareCell } from './compare-cell.ts';
import { getRegionChoices } from './region-choices.ts';
import { sourceLines } from './source-lines.ts';
import { getTerms } from './terms.ts';

/** What a comparison is asked for. */
export interface CompareQuestion {
  /** FIPS codes side by side. */
  beside: readonly string[];
  region: Region | null;
  terms?: AskedTerms;
}

/** Everything that the page of the comparison shows; codes that no county has are named, not refused. */
export async function getComparePage(
  atlas: Atlas,
  state: State,
  question: CompareQuestion,
): Promise<ComparePage> {
  const [catalog, terms] = await Promise.all([getCatalog(atlas), getTerms(atlas, question.terms)]);
  const { areas, unknown } = await getAreas(atlas, state, question, terms);
  const scored = catalog.nodes.filter((node) => node.kind === 'type' && node.scored);
  const counties = areas.filter(({ column }) => column.kind === 'county');
  const rows = compareCounties(
    scored.map(({ slug }) => slug),
    counties.map(({ cells }) => cells),
  );
  const lacks = namedLacks(rows, counties, catalog);
  return {
    finding: findingOf(areas, rows, lacks),
    columns: areas.map(({ column }) => column),
    dimensions: DIMENSIONS.map((dimension) => ({
      ...{ id: dimension, label: DIMENSION_LABELS[dimension], dimension },
      tallies: areas.map(({ summary }) => summary.dimensions[dimension]),
      supports: supportsOf(
        scored.filter((node) => primaryDimension(node) === dimension),
        rows,
        areas,
      ),
    })),
    domains: SDOH_DOMAINS.map((domain): CompareBlock => ({
      ...{ id: domain, label: SDOH_LABELS[domain], dimension: null },
      tallies: areas.map(({ summary }) => summary.domains[domain]),
      supports: supportsOf(
        scored.filter((node) => node.sdohDomains.includes(domain)),
        rows,
        areas,
      ),
    })),
    lacks: lacks.filter(({ supports }) => supports.length > 0).map(lackLine),
    unknown,
    ...(await getRegionChoices(atlas, state, [
      ...question.beside,
      ...(question.region?.counties ?? []),
    ])),
    yardstick: [...new Set(scored.map(({ slug }) => terms.yardsticks.inForce(slug).label))].join(
      '; ',
    ),
    sources: await sourceLines(atlas),
  };
}

/** The supports of a block in the order of the rows: those in which the counties differ first. */
function supportsOf(
  nodes: readonly SupportNode[],
  rows: readonly SupportRow[],
  areas: readonly Area[],
): CompareSupport[] {
  const line = (node: SupportNode, differs: boolean) => ({
    ...{
      slug: node.slug,
      label: node.shortLabel,
      differs,
      virtual: node.modality === 'virtual',
    },
    cells: areas.map((area) => compareCell(area, node.slug)),
  });
  const differing = new Set(rows.filter(({ differs }) => differs).map(({ support }) => support));
  const lines = nodes.map((node) => line(node, differing.has(node.slug)));
  return [...lines.filter(({ differs }) => differs), ...lines.filter(({ differs }) => !differs)];
}

function namedLacks(
  rows: readonly SupportRow[],
  counties: readonly Area[],
  catalog: SupportCatalog,
): NamedLack[] {
  const name = (index: number) => counties[index]?.column.label ?? '';
  return findLacks(rows, counties.length).map(({ without, having, supports }) => ({
    ...{ without: name(without), having: name(having) },
    supports: supports.map((slug) => catalog.find(slug)?.shortLabel ?? slug),
  }));
}

function findingOf(
  areas: readonly Area[],
  rows: readonly SupportRow[],
  lacks: readonly NamedLack[],
) {
  const counties = areas.filter(({ column }) => column.kind === 'county');
  const region = areas.find(({ column }) => column.kind === 'region');
  const state = areas.find(({ column }) => column.kind === 'state');
  const shared = rows.filter(({ cells }) => cells.every((cell) => cell.state !== 'not-assessed'));
  return compareFinding({
    counties: counties.map(({ column }) => column.label),
    lacks,
    shared: shared.length,
    differing: shared.filter(({ differs }) => differs).length,
    region: region ? { name: region.column.label, ...total(region.summary) } : null,
    state: { name: state?.column.label ?? '', ...total(state?.summary) },
  });
}

function total(summary: AreaSummary | undefined) {
  const all = Object.values(summary?.dimensions ?? {});
  const sum = (of: (tally: (typeof all)[number]) => number) =>
    all.reduce((before, tally) => before + of(tally), 0);
  return {
    covered: sum(({ covered }) => covered),
    assessed: sum(({ assessed }) => assessed),
    notAssessed: sum(({ notAssessed }) => notAssessed),
  };
}
