import type { Box } from '#lib/view/box-index.ts';
import type { SlideCallout } from '../../model/present/slide-shapes.ts';
import { round } from '../../print/halo-text.ts';
import { LABEL_SIZE } from '../../print/print-style.ts';
import { textWidth } from '../../print/text-width.ts';
import { coverSquares, SIDE, type CoveredSquares } from './covered-squares.ts';
import { contains, cornerKey, type CountyRings, type Point } from './county-rings.ts';

/** The line leads at least and at most so far, in the units of the picture. */
const LEADER = { shortest: 10, longest: 90 };
const LINE = LABEL_SIZE * 1.25;
/** How far a line goes from the corner of a county to its middle. */
const INTO = 0.25;
/** Between the words and what is around them. */
const AIR = 4;

/** Where words may stand. */
export interface CalloutPicture {
  width: number;
  height: number;
  /** Counties of the region: words lie over none of them. */
  region: readonly CountyRings[];
  /** Names, marks and the scale: words and their line lie over none of them. */
  taken: readonly Box[];
}

/**
 * Words about a group of counties, where there is room beside the region and nearest to the group.
 * @param cluster counties of the region that the words are about
 * @returns null where no place is free near enough
 */
export function placeCallout(
  lines: readonly string[],
  cluster: readonly CountyRings[],
  { width, height, region, taken }: CalloutPicture,
): SlideCallout | null {
  const squares = coverSquares(region, width, height);
  const own = new Set(cluster.map(({ fips }) => fips));
  const foreign = region.filter(({ fips }) => !own.has(fips));
  const others = coverSquares(foreign, width, height);
  const targets = targetsOf(cluster, foreign);
  const size = {
    wide: Math.ceil(Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE, 700))) / SIDE),
    high: Math.ceil((lines.length * LINE) / SIDE),
  };
  let best: { box: Box; leader: readonly [Point, Point]; length: number } | null = null;
  for (let row = 0; row + size.high <= squares.rows; row++) {
    for (let column = 0; column + size.wide <= squares.columns; column++) {
      const box = boxAt(column, row, size);
      if (!squares.isFree(column, row, size.wide, size.high)) continue;
      if (taken.some((other) => meets(box, other))) continue;
      const leader = leadTo(targets, box);
      const length = distance(...leader);
      if (length < LEADER.shortest || length > LEADER.longest) continue;
      if (best && length >= best.length) continue;
      if (isClear(leader, { region, others, taken })) best = { box, leader, length };
    }
  }
  if (!best) return null;
  const [[x1, y1], [x2, y2]] = best.leader;
  return {
    lines,
    ...{ x: round(best.box.left), y: round(best.box.top + LABEL_SIZE) },
    leader: `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`,
  };
}

function boxAt(column: number, row: number, { wide, high }: { wide: number; high: number }): Box {
  const [left, top] = [column * SIDE, row * SIDE];
  return { left, top, right: left + wide * SIDE, bottom: top + high * SIDE };
}

/** A corner that a line may lead to, and the middle of its county. */
interface Target {
  corner: Point;
  middle: Point;
}

/** Corners of the group that it shares with no other county: a line to one of these is about the group. */
function targetsOf(cluster: readonly CountyRings[], foreign: readonly CountyRings[]): Target[] {
  const shared = new Set(foreign.flatMap(({ rings }) => rings.flat().map(cornerKey)));
  return cluster.flatMap(({ rings }) => {
    const corners = rings.flat();
    const middle = middleOf(corners);
    return corners
      .filter((corner) => !shared.has(cornerKey(corner)))
      .map((corner) => ({ corner, middle }));
  });
}

/** From the edge of the words to the nearest corner of the group, and a little into its county. */
function leadTo(targets: readonly Target[], box: Box): readonly [Point, Point] {
  let [from, to]: readonly [Point, Point] = [
    [0, 0],
    [Infinity, Infinity],
  ];
  let nearest = Infinity;
  for (const { corner, middle } of targets) {
    const edge = edgeOf(box, corner);
    const away = distance(edge, corner);
    if (away >= nearest) continue;
    [from, to, nearest] = [edge, toward(corner, middle, INTO), away];
  }
  return [from, to];
}

/** The point of a box that is nearest to another, a little away from the words. */
function edgeOf({ left, right, top, bottom }: Box, [x, y]: Point): Point {
  return [
    Math.min(Math.max(x, left + AIR), right - AIR),
    Math.min(Math.max(y, top - AIR / 2), bottom + AIR / 2),
  ];
}

function middleOf(corners: readonly Point[]): Point {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  return [mean(corners.map(([x]) => x)), mean(corners.map(([, y]) => y))];
}

/** Whether a line crosses no county but those that it leads to, and no name or mark. */
function isClear(
  leader: readonly [Point, Point],
  { region, others, taken }: Pick<CalloutPicture, 'region' | 'taken'> & Around,
): boolean {
  const steps = Math.ceil(distance(...leader) / 2);
  return Array.from({ length: steps + 1 }, (_, i) => toward(...leader, i / steps)).every(
    (point) => {
      const [x, y] = point;
      if (taken.some((box) => meets({ left: x, right: x, top: y, bottom: y }, box))) return false;
      const fips = others.at(Math.floor(x / SIDE), Math.floor(y / SIDE));
      // A square at a border is one county's, and holds a piece of the next.
      const county = fips === undefined ? undefined : region.find((one) => one.fips === fips);
      return !county || !contains(county, point);
    },
  );
}

/** Squares of the counties that the words are not about. */
interface Around {
  others: CoveredSquares;
}

const toward = ([x, y]: Point, [toX, toY]: Point, share: number): Point => [
  x + (toX - x) * share,
  y + (toY - y) * share,
];

const distance = ([x1, y1]: Point, [x2, y2]: Point): number => Math.hypot(x2 - x1, y2 - y1);

const meets = (a: Box, b: Box): boolean =>
  a.left - AIR < b.right &&
  b.left - AIR < a.right &&
  a.top - AIR < b.bottom &&
  b.top - AIR < a.bottom;
