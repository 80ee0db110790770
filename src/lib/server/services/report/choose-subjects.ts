import type { CoverageCell } from '#lib/coverage/cell.ts';
import { primaryDimension, type SupportNode } from '#lib/domain/support.ts';
import type { PacketId } from '#lib/reports/model/request.ts';

/** How many supports maps and texts dwell on where nobody says which: a handout has two pages. */
const SUBJECTS: Readonly<Record<PacketId, number>> = {
  profile: 3,
  'needs-statement': 3,
  handout: 1,
};

/**
 * The supports that are missing for the most people, at most one of a group so that they do not
 * repeat each other; where none is missing, those out of reach of the most.
 */
export function chooseSubjects(
  cells: readonly CoverageCell[],
  supports: readonly SupportNode[],
  packet: PacketId,
): SupportNode[] {
  const types = supports.filter(
    ({ kind, scored, modality }) => kind === 'type' && scored && modality !== 'virtual',
  );
  const bySupport = Map.groupBy(cells, ({ support }) => support);
  const ranked = types
    .map((node) => {
      const own = bySupport.get(node.slug) ?? [];
      const sum = (of: readonly CoverageCell[]) =>
        of.reduce((all, { outOfReach }) => all + (outOfReach ?? 0), 0);
      const gaps = own.filter(({ state }) => state === 'gap');
      const assessed = own.some(({ state }) => state !== 'not-assessed');
      return { node, assessed, missing: sum(gaps), out: sum(own) };
    })
    .sort(
      (a, b) => Number(b.assessed) - Number(a.assessed) || b.missing - a.missing || b.out - a.out,
    );
  const chosen: SupportNode[] = [];
  for (const { node } of ranked) {
    if (chosen.length === SUBJECTS[packet]) break;
    const similar = chosen.some(
      (one) => one.group === node.group && primaryDimension(one) === primaryDimension(node),
    );
    if (!similar) chosen.push(node);
  }
  return chosen;
}
