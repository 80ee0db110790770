import type { Partnership } from '#lib/domain/partnership.ts';
import { changesBetween } from '#lib/network/public/in-force.ts';
import { publicView } from '#lib/network/public/public-view.ts';
import type { TieChange, TieHistory } from '#lib/view/network-page.ts';
import { tieRelation } from '#lib/view/tie-words.ts';
import { readPartnerships } from '../../queries/network.ts';
import type { Atlas } from '../atlas.ts';

/** How the ties between some organizations have changed, those that may be named alone. */
export async function getTieHistory(
  atlas: Atlas,
  organizations: readonly { id: string; name: string }[],
  { day, since }: { day: string; since: string | null },
): Promise<TieHistory> {
  const names = new Map(organizations.map(({ id, name }) => [id, name]));
  const { named } = publicView(await readPartnerships(atlas.db));
  const own = named.filter(({ fromId, toId }) => names.has(fromId) && names.has(toId));
  const dates = own.flatMap(({ since, until }) => [since, until]).filter((one) => one !== null);
  const all = [...dates, day].sort();
  return {
    days: dates.length === 0 ? null : { first: all[0] as string, last: all.at(-1) as string },
    undated: own.filter((tie) => tie.since === null).length,
    changes: since === null ? null : changesOf(own, names, since, day),
  };
}

function changesOf(
  ties: readonly Partnership[],
  names: ReadonlyMap<string, string>,
  since: string,
  day: string,
): NonNullable<TieHistory['changes']> {
  const [before, after] = since <= day ? [since, day] : [day, since];
  const { begun, ended } = changesBetween(ties, before, after);
  const tell = (tie: Partnership, on: string | null): TieChange => ({
    from: names.get(tie.fromId) ?? '',
    to: names.get(tie.toId) ?? '',
    relation: tieRelation(tie.kind, tie.direction === 'mutual' ? 'mutual' : 'out'),
    on: on ?? '',
  });
  const byDay = (a: TieChange, b: TieChange) => a.on.localeCompare(b.on);
  return {
    begun: begun.map((tie) => tell(tie, tie.since)).sort(byDay),
    ended: ended.map((tie) => tell(tie, tie.until)).sort(byDay),
  };
}
