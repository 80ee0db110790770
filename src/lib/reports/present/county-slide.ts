import { CELL_STATES, type CoverageCell } from '#lib/coverage/cell.ts';
import { DIMENSION_LABELS, DIMENSIONS, type Dimension } from '#lib/domain/dimension.ts';
import type { CountyFacts, ReportFacts } from '../facts.ts';
import type { Slide, SlideDimensions } from '../model/present/slide.ts';
import { listed } from '../narrative/say.ts';
import { scoredCells } from '../scored-cells.ts';
import { summarySection } from '../sections/summary.ts';
import { supportTable } from '../sections/support-table.ts';
import { onlyCounty } from './only-county.ts';
import { sentencesOf } from './sentences-of.ts';
import { SLIDE_NUMBERING } from './slide-numbering.ts';
import { whyCounty } from './why/why-county.ts';

/** As many supports as a line names. */
const NAMED = 3;

/** One county in the four dimensions of recovery. @param why it is told of, where not all are */
export function countySlide(
  all: ReportFacts,
  county: CountyFacts,
  why: string | null = null,
): Slide {
  const facts = onlyCounty(all, county);
  // Which services count stands beside the headline, not in it.
  const blocks = summarySection({ ...facts, counting: null });
  const [covered = county.name] = sentencesOf(blocks, 'summary.finding');
  const byDimension = Map.groupBy(scoredCells(facts), ({ support }) => dimensionOf(facts, support));
  const rows = DIMENSIONS.map((one) => dimensionRow(facts, one, byDimension.get(one) ?? []));
  const widest = widestSentence(county.name, rows);
  return {
    ...{ id: `county.${county.fips}`, title: county.name, dimension: null },
    ...{ headline: widest ?? covered, counting: facts.counting },
    detail: [widest && covered, why].filter(Boolean).join(' ') || null,
    numbers: [],
    figure: { kind: 'dimensions', rows },
    foot: 'Each support counts once, in its first dimension (SAMHSA). There is no overall score.',
    why: whyCounty(rows),
    table: supportTable(facts, SLIDE_NUMBERING),
    notes: [
      `${county.name}: ${county.rurality}.`,
      ...sentencesOf(blocks, 'summary.widest'),
      ...sentencesOf(blocks, 'summary.care'),
    ],
  };
}

/** The dimension in which most is missing, the first of equals; null where nothing is. */
function widestSentence(name: string, rows: SlideDimensions['rows']): string | null {
  const counted = rows.map(({ label, assessed, states }) => {
    const gaps = states.find(({ state }) => state === 'gap')?.count ?? 0;
    return { label, assessed, gaps };
  });
  const [most] = counted.sort((a, b) => b.gaps - a.gaps);
  if (!most || most.gaps === 0) return null;
  const { label, assessed, gaps } = most;
  return `${name} lacks most in ${label}: ${gaps} of ${assessed} assessed supports ${gaps === 1 ? 'is' : 'are'} missing.`;
}

function dimensionOf({ supports }: ReportFacts, slug: string): Dimension | null {
  return supports.find((support) => support.slug === slug)?.dimension ?? null;
}

function dimensionRow(
  { supports }: ReportFacts,
  dimension: Dimension,
  cells: readonly CoverageCell[],
): SlideDimensions['rows'][number] {
  const count = (state: CoverageCell['state']) =>
    cells.filter((cell) => cell.state === state).length;
  const labels = new Map(supports.map(({ slug, shortLabel }) => [slug, shortLabel]));
  const gaps = cells
    .filter(({ state }) => state === 'gap')
    .sort((a, b) => (b.outOfReach ?? 0) - (a.outOfReach ?? 0))
    .map(({ support }) => labels.get(support) ?? support);
  return {
    ...{ dimension, label: DIMENSION_LABELS[dimension] },
    covered: count('covered'),
    assessed: cells.length - count('not-assessed'),
    states: CELL_STATES.map((state) => ({ state, count: count(state) })).filter(
      (one) => one.count > 0,
    ),
    missing:
      gaps.length === 0 ? 'No gap.' : `Missing: ${listed(gaps, NAMED)}.`.replace(/\.\.$/, '.'),
  };
}
