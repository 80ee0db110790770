import { findState } from '#lib/domain/state.ts';
import type { NetworkData } from './network-data.ts';

/**
 * The organizations of a state: those with a place there, those that name it or one of its counties
 * in a service area, and those without any place of their own that work with one of these.
 * @param state 2-digit FIPS code; null for all organizations
 * @returns ids
 */
export function chooseOrganizations(
  { organizations, offers, ties }: Pick<NetworkData, 'organizations' | 'offers' | 'ties'>,
  state: string | null,
): ReadonlySet<string> {
  if (state === null) return new Set(organizations.map(({ id }) => id));
  const code = findState(state)?.code;
  const chosen = new Set(
    offers
      .filter(
        (offer) =>
          offer.county?.startsWith(state) === true ||
          (offer.county === null && offer.state === code) ||
          offer.area.some((place) => place.startsWith(state)),
      )
      .map(({ organizationId }) => organizationId),
  );
  // What is offered virtually, and to nobody's county in particular, has no place either.
  const placed = new Set(
    offers
      .filter(({ county, state: at, area }) => county !== null || at !== null || area.length > 0)
      .map(({ organizationId }) => organizationId),
  );
  const partners = ties.flatMap(({ fromId, toId }) => {
    if (chosen.has(fromId) && !placed.has(toId)) return [toId];
    return chosen.has(toId) && !placed.has(fromId) ? [fromId] : [];
  });
  return new Set([...chosen, ...partners]);
}
