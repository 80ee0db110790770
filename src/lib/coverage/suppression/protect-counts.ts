import { boundHidden, type Bounds, type CountSum, type HiddenBounds } from './hidden-bounds.ts';

/** What may be shown of counts and of sums over them. */
export interface ProtectedCounts {
  /** Positions of counts that are hidden. */
  hidden: ReadonlySet<number>;
  /** Ids of sums that are hidden, because they are small or would give a small figure away. */
  hiddenSums: ReadonlySet<string>;
}

export interface Protection {
  /** Counts and sums below this are hidden. */
  fewest: number;
  /** So far apart the least and the most must be that a hidden figure can be. */
  width: number;
}

/**
 * Hides counts below a limit, sums below it, and as many other sums as it takes that no hidden figure
 * can be worked out from all that stays, in all tables together, more closely than to a range.
 *
 * Complementary suppression in the sense of Cox (1980, Suppression methodology and statistical
 * disclosure control), audited by linear programming. It is greedy: it takes the smallest sum that
 * frees the first figure at risk; where no sum alone does, the smallest that touches it. It ends,
 * since without any sum a hidden count may be anything from 0 to `fewest` − 1.
 * @param counts not negative, whole
 * @param sums all that any page or file would show; ids are unique
 */
export function protectCounts(
  counts: readonly number[],
  sums: readonly CountSum[],
  { fewest, width }: Protection,
): ProtectedCounts {
  const most = fewest - 1;
  const hidden = new Set(counts.flatMap((count, at) => (count < fewest ? [at] : [])));
  const valueOf = ({ members }: CountSum) =>
    members.reduce((all, at) => all + (counts[at] ?? 0), 0);
  const small = sums.filter((sum) => sum.members.length > 0 && valueOf(sum) < fewest);
  const hiddenSums = new Set(small.map(({ id }) => id));
  const shown = () => sums.filter(({ id }) => !hiddenSums.has(id));
  const bound = (published: readonly CountSum[]) =>
    boundHidden(counts, hidden, published, most, small);
  const figures = [
    ...[...hidden].map((at): Figure => ({ members: [at], of: (bounds) => bounds.ofCount(at) })),
    ...small.map((sum): Figure => ({ members: sum.members, of: (bounds) => bounds.ofSum(sum) })),
  ];
  const isSafe = (figure: Figure, found: HiddenBounds) => spread(figure.of(found)) >= width;
  let bounds = bound(shown());
  for (let at = 0; at < figures.length;) {
    // What is safe stays so: hiding more widens every range.
    const figure = figures[at] as Figure;
    if (isSafe(figure, bounds)) {
      at++;
      continue;
    }
    const risky = shown()
      .filter(({ members }) => members.some((one) => hidden.has(one)))
      .sort((a, b) => valueOf(a) - valueOf(b) || (a.id < b.id ? -1 : 1));
    const touching = risky.filter(({ members }) =>
      members.some((one) => figure.members.includes(one)),
    );
    const frees = touching.find((sum) =>
      isSafe(figure, bound(shown().filter(({ id }) => id !== sum.id))),
    );
    const taken = frees ?? touching[0] ?? risky[0];
    if (!taken) throw new Error('A hidden figure is at risk though no sum is shown');
    hiddenSums.add(taken.id);
    bounds = bound(shown());
  }
  return { hidden, hiddenSums };
}

/** Something hidden that must not be worked out. */
interface Figure {
  members: readonly number[];
  of: (bounds: HiddenBounds) => Bounds;
}

const spread = ([least, most]: Bounds) => most - least;
