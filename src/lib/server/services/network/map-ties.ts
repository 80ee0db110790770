import type { Point } from '#lib/domain/place.ts';
import { HANDOFF_KINDS, LEAST_HANDOFF_STRENGTH } from '#lib/domain/journey.ts';
import type { State } from '#lib/domain/state.ts';
import { distanceMiles } from '#lib/geography/distance.ts';
import { asOf } from '#lib/network/public/in-force.ts';
import { mapTiesSentence } from '#lib/view/map-ties-sentence.ts';
import type { MapTie, MapTies } from '#lib/view/map-ties.ts';
import { tieRelation } from '#lib/view/tie-words.ts';
import { readTies, type NamedTie } from '../../queries/organization.ts';
import { readOrganizationCards, readOrganizationPoints } from '../../queries/organizations.ts';
import type { Atlas } from '../atlas.ts';
import { getBoundaries } from '../boundaries.ts';
import { whereText } from '../directory-page.ts';
import { isInView } from '../is-in-view.ts';

/**
 * With whom an organization works today, and where they are on the map of a state. Ties that may
 * not be named are not among them, nor counted.
 * @returns null where there is no such organization: a link may be older than the directory
 */
export async function getMapTies(
  atlas: Atlas,
  state: State,
  id: string | null,
): Promise<MapTies | null> {
  if (id === null) return null;
  const { named } = await readTies(atlas.db, id);
  const partners = Map.groupBy(asOf(named, atlas.today()), ({ other }) => other);
  const ids = [id, ...partners.keys()];
  const [cards, points] = await Promise.all([
    readOrganizationCards(atlas.db, ids),
    readOrganizationPoints(atlas.db, ids),
  ]);
  const card = cards.find((one) => one.id === id);
  if (!card) return null;
  const shown = Map.groupBy(points.filter(isInView(getBoundaries(state).view)), (one) => one.id);
  const placesOf = (of: string): Point[] =>
    (shown.get(of) ?? []).map(({ latitude, longitude }) => ({
      latitude,
      longitude,
    }));
  const where = new Map(cards.map(({ id, places }) => [id, whereText(places)]));
  const places = placesOf(id);
  const ties = [...partners]
    .map(([other, list]): MapTie => ({
      ...mergeTies(list),
      ...{
        other,
        where: where.get(other) ?? '',
        line: nearestPair(places, placesOf(other)),
      },
    }))
    .sort((a, b) => b.strength - a.strength || a.name.localeCompare(b.name));
  return {
    ...{ id, name: card.name, where: where.get(id) ?? '', places, ties },
    sentence: mapTiesSentence(places.length > 0, ties),
  };
}

function mergeTies(ties: readonly NamedTie[]): Omit<MapTie, 'other' | 'where' | 'line'> {
  return {
    name: ties[0]?.otherName ?? '',
    relation: [...new Set(ties.map(({ kind, direction }) => tieRelation(kind, direction)))].join(
      ', ',
    ),
    strength: Math.max(...ties.map(({ strength }) => strength)),
    confirmed: ties.some(({ confirmed }) => confirmed),
    handsOn: ties.some(
      ({ kind, strength }) =>
        strength >= LEAST_HANDOFF_STRENGTH && HANDOFF_KINDS.some((one) => one === kind),
    ),
  };
}

/** Of the places of two organizations the two that are nearest to each other. */
function nearestPair(from: readonly Point[], to: readonly Point[]): MapTie['line'] {
  const pairs = from.flatMap((a) =>
    to.map((b) => ({ from: a, to: b, miles: distanceMiles(a, b) })),
  );
  const best = pairs.reduce<(typeof pairs)[number] | null>(
    (least, pair) => (least === null || pair.miles < least.miles ? pair : least),
    null,
  );
  return best && { from: best.from, to: best.to };
}
