import { CELL_STATES, type CoverageCell } from '#lib/coverage/cell.ts';
import { DIMENSION_LABELS, DIMENSIONS, type Dimension } from '#lib/domain/dimension.ts';
import { cellStateView } from '#lib/view/cell-states.ts';
import { areFewCounties, isOneCounty } from '../cells-of.ts';
import { numberColumn, textColumn } from '../columns.ts';
import type { ReportFacts } from '../facts.ts';
import type { Cell } from '../model/amount.ts';
import type { Block, Sentence, TableBlock } from '../model/block.ts';
import { isBrief } from '../model/packets.ts';
import type { Row } from '../model/table.ts';
import { countAmount } from '../narrative/amounts.ts';
import { absentCell, textCell } from '../narrative/cells.ts';
import { agree, listed, paragraph, say } from '../narrative/say.ts';
import { supportNoun } from '../narrative/support-nouns.ts';
import type { Numbering } from '../numbering.ts';
import { scoredCells } from '../scored-cells.ts';

/** How the region stands in each of the four dimensions of recovery: told one by one, never as a score. */
export function dimensionsSection(facts: ReportFacts, numbering: Numbering): Block[] {
  const byDimension = groupCells(facts);
  return [
    ...paragraph('dimensions.meaning', 'body', [
      say`Recovery has four dimensions: health, home, purpose and community (SAMHSA). Each support counts once, in its first.`,
    ]),
    stateTable(facts, byDimension, numbering),
    ...(isOneCounty(facts)
      ? DIMENSIONS.flatMap((dimension) => dimensionText(facts, dimension, byDimension))
      : hasRoom(facts)
        ? [dimensionCounties(facts, numbering)]
        : []),
  ];
}

/** As many counties as two pages hold beside what else a handout says. */
const BRIEF_COUNTIES = 5;

const hasRoom = (facts: ReportFacts): boolean =>
  isBrief(facts.request) ? facts.counties.length <= BRIEF_COUNTIES : areFewCounties(facts);

type ByDimension = ReadonlyMap<Dimension, readonly CoverageCell[]>;

function groupCells(facts: ReportFacts): ByDimension {
  const dimensionOf = new Map(facts.supports.map(({ slug, dimension }) => [slug, dimension]));
  const cells = scoredCells(facts);
  return new Map(
    DIMENSIONS.map((dimension) => [
      dimension,
      cells.filter(({ support }) => dimensionOf.get(support) === dimension),
    ]),
  );
}

const count = (value: number): Cell => ({ kind: 'number', ...countAmount(value) });
const inState = (cells: readonly CoverageCell[], state: CoverageCell['state']) =>
  cells.filter((cell) => cell.state === state).length;

function stateTable(
  facts: ReportFacts,
  byDimension: ByDimension,
  numbering: Numbering,
): TableBlock {
  const one = isOneCounty(facts);
  return {
    ...{ kind: 'table', id: 'dimensions.states', label: numbering.table() },
    title: one
      ? 'Supports by dimension and state'
      : 'Supports by dimension and state, each counted once in every county',
    columns: [
      textColumn('dimension', 'Dimension'),
      ...CELL_STATES.map((state) => numberColumn(state, cellStateView(state).label, 'count')),
      numberColumn('all', 'All', 'count'),
    ],
    rows: DIMENSIONS.map((dimension): Row => {
      const cells = byDimension.get(dimension) ?? [];
      const states = CELL_STATES.map((state) => count(inState(cells, state)));
      return {
        ...{ key: dimension, role: 'body' },
        cells: [textCell(DIMENSION_LABELS[dimension]), ...states, count(cells.length)],
      };
    }),
    notes: [],
  };
}

/** Of several counties: how many supports each has covered, beside how many are assessed there. */
export function dimensionCounties(facts: ReportFacts, numbering: Numbering): TableBlock {
  const byDimension = groupCells(facts);
  const { counties } = facts;
  return {
    ...{ kind: 'table', id: 'dimensions.counties', label: numbering.table() },
    title: 'Supports covered, by county and dimension',
    columns: [
      textColumn('county', 'County'),
      ...DIMENSIONS.map((one) => numberColumn(one, DIMENSION_LABELS[one], 'count')),
      numberColumn('covered', 'All covered', 'count'),
      numberColumn('assessed', 'Of assessed', 'count'),
    ],
    rows: counties.map(({ fips, name }): Row => {
      const own = DIMENSIONS.map((one) =>
        (byDimension.get(one) ?? []).filter(({ county }) => county === fips),
      );
      const assessed = (cells: readonly CoverageCell[]) =>
        cells.length - inState(cells, 'not-assessed');
      const covered = (cells: readonly CoverageCell[]) =>
        assessed(cells) === 0 ? absentCell('not-assessed') : count(inState(cells, 'covered'));
      return {
        ...{ key: fips, role: 'body' },
        cells: [
          textCell(name),
          ...own.map(covered),
          covered(own.flat()),
          count(assessed(own.flat())),
        ],
      };
    }),
    notes: ['A support that is not assessed in a county is in neither number.'],
  };
}

const WORDS = {
  covered: 'Covered',
  partial: 'Partial',
  'neighbor-dependent': 'In reach in another county only',
  gap: 'Missing',
  'not-assessed': 'Not assessed',
} as const;
const BEST_FIRST = ['covered', 'partial', 'neighbor-dependent', 'gap', 'not-assessed'] as const;

function dimensionText(
  { supports }: ReportFacts,
  dimension: Dimension,
  byDimension: ByDimension,
): Block[] {
  const cells = byDimension.get(dimension) ?? [];
  const assessed = countAmount(cells.length - inState(cells, 'not-assessed'));
  const labels = new Map(supports.map((one) => [one.slug, supportNoun(one).text]));
  const sentences = BEST_FIRST.map((state): Sentence | false => {
    const own = cells.filter((cell) => cell.state === state);
    const names = own.map(({ support }) => labels.get(support) ?? support);
    return names.length > 0 && say`${WORDS[state]}: ${listed(names)}.`;
  });
  return [
    { kind: 'heading', id: `dimensions.${dimension}`, text: DIMENSION_LABELS[dimension] },
    ...paragraph(`dimensions.${dimension}.text`, 'body', [
      assessed.value > 0 &&
        say`${countAmount(inState(cells, 'covered'))} of ${assessed} assessed ${agree(assessed, 'support is', 'supports are')} covered.`,
      ...sentences,
    ]),
  ];
}
