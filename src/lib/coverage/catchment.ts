import { ruralityOf, type Rurality } from '#lib/domain/place.ts';
import type { SupportNode } from '#lib/domain/support.ts';

/** How much longer the catchments are with which a robust gap is still a gap. */
export const LONGER_CATCHMENT = 1.25;

/** How far residents of a county are taken to travel for a support. */
export interface Catchment {
  /** Class of the residents' county; null where it has no rural-urban code. */
  rurality: Rurality | null;
  /** Statute miles; null where the rurality is unknown, or the support is reached by service area alone. */
  miles: number | null;
}

/**
 * The catchment of a support for the residents of a county.
 * @param rucc USDA rural-urban continuum code of the residents' county, not of the service's
 */
export function catchmentOf(node: SupportNode, rucc: number | null): Catchment {
  const rurality = ruralityOf(rucc);
  return { rurality, miles: rurality === null ? null : node.catchmentMiles[rurality] };
}
