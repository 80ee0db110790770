import { PARTNERSHIP_KINDS, STRENGTHS } from '#lib/domain/partnership.ts';
import type { Issue } from '#lib/domain/issue.ts';
import { parseOneOf } from '../../cells/one-of.ts';
import { createTally, type Tally } from '../../cells/tally.ts';
import type { TableRow } from '../../table/table.ts';
import type { Graph, GraphEdge } from './graph.ts';
import { createWeightScale, type WeightScale } from './weights.ts';

/** An edge as a row of the plain spreadsheet, with the ids of its nodes where the file has nodes. */
export interface TieRow extends TableRow {
  nodeIds: readonly [string, string] | null;
}

const KIND_NAMES = ['kind', 'type', 'relationship', 'relation', 'connection type', 'label'];
const WEIGHT_NAMES = ['strength', 'weight', 'frequency'];
const PLAIN = ['confirmed', 'visibility', 'funding', 'note'];
const parseKind = parseOneOf(PARTNERSHIP_KINDS);
const parseStrengthWord = parseOneOf(STRENGTHS);

/**
 * Turns edges into rows of the plain spreadsheet. An edge whose node is missing, or whose weight is
 * no number above zero, is left out with an issue of severity `error`.
 */
export function tieRows({ nodes, edges }: Graph, issues: Issue[]): TieRow[] {
  const numbers = edges.map(numberOf).filter((one) => one !== null && one > 0) as number[];
  const scale = createWeightScale(numbers);
  const tallies = createTallies(scale);
  const rows = edges.flatMap((edge): TieRow[] => {
    const before = issues.length;
    const names = [edge.source, edge.target].map((id, end) => {
      if (!nodes || id === '') return id;
      const node = nodes.get(id);
      if (!node) issues.push(missingNode(edge.row, end === 0 ? 'source' : 'target', id));
      return node?.label ?? id;
    });
    const strength = strengthOf(edge, scale, tallies, issues);
    if (issues.length > before) return [];
    if (edge.directed === null) tallies.direction.note(edge.row, 'no direction');
    const cells: Record<string, string> = {
      ...{ from: names[0] ?? '', to: names[1] ?? '', kind: kindOf(edge, tallies.kind), strength },
      direction: edge.directed === true ? 'from-to' : 'mutual',
      since: attribute(edge, ['since', 'start']),
      until: attribute(edge, ['until', 'end']),
      ...Object.fromEntries(PLAIN.map((name) => [name, attribute(edge, [name])])),
    };
    return [{ row: edge.row, cells, nodeIds: nodes ? [edge.source, edge.target] : null }];
  });
  for (const tally of Object.values(tallies)) issues.push(...tally.issues());
  return rows;
}

type Tallies = Record<'kind' | 'direction' | 'strength', Tally>;

function createTallies(scale: WeightScale): Tallies {
  return {
    kind: createTally(
      'kind',
      `a kind of tie (${PARTNERSHIP_KINDS.join(', ')}); such ties were read as referrals`,
      'info',
    ),
    direction: createTally('direction', 'directed or undirected; read as mutual', 'info'),
    strength: createTally(
      'weight',
      scale.kept
        ? 'a weight; read as strength 1'
        : 'weights 1 to 4; strengths were taken from the quarters of the weights of this file',
      'info',
    ),
  };
}

function attribute({ attributes }: GraphEdge, names: readonly string[]): string {
  for (const name of names) {
    const value = attributes.get(name);
    if (value) return value;
  }
  return '';
}

/** A weight as a number; null where there is none or it is a word. */
function numberOf(edge: GraphEdge): number | null {
  const text = attribute(edge, WEIGHT_NAMES);
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? null : value;
}

function strengthOf(
  edge: GraphEdge,
  scale: WeightScale,
  { strength }: Tallies,
  issues: Issue[],
): string {
  const text = attribute(edge, WEIGHT_NAMES);
  if (text === '' || parseStrengthWord(text).value !== null) return text;
  const weight = numberOf(edge);
  if (weight === null || weight <= 0) {
    issues.push({
      ...{ row: edge.row, column: 'weight', found: `"${text}"`, severity: 'error' },
      expected: 'a number above zero (a tie without weight is no tie)',
    });
    return '';
  }
  if (!scale.kept) strength.note(edge.row, `"${text}"`);
  return String(scale.strengthOf(weight));
}

function kindOf(edge: GraphEdge, tally: Tally): string {
  const texts = KIND_NAMES.map((name) => edge.attributes.get(name) ?? '').filter(Boolean);
  const kind = texts.map((text) => parseKind(text).value).find(Boolean);
  if (!kind) tally.note(edge.row, texts[0] ? `"${texts[0]}"` : 'no kind');
  return kind ?? 'referral';
}

function missingNode(row: number, column: string, id: string): Issue {
  const expected = 'the id of a node of the file';
  return { row, column, found: `"${id}", which is no node`, expected, severity: 'error' };
}
