import type { Dimension } from '#lib/domain/dimension.ts';
import type { PartnershipKind } from '#lib/domain/partnership.ts';
import type { TieEnd } from './tie-words.ts';

/** An organization in the picture of the network. */
export interface NetworkNode {
  id: string;
  name: string;
  /** Of most of its services; null where nothing is known that it offers. */
  dimension: Dimension | null;
  /** Whether most of its services are treatment or care; null where nothing is known. */
  clinical: boolean | null;
  /** Names of the entry doors that it keeps; empty where it keeps none. */
  doors: readonly string[];
  /** 5-digit FIPS of the counties where it has a place. */
  counties: readonly string[];
  /** "Perry County", "Perry County and 2 more"; null where it has no place. */
  countyName: string | null;
  /** Slugs of what it offers. */
  supports: readonly string[];
  /** Where it stands on the picture of the state; null: confidential, elsewhere, or not known. */
  place: readonly [x: number, y: number] | null;
  /** By the order of the page's measures; null where not defined. */
  values: readonly (number | null)[];
}

/** Two organizations that work with each other: all their ties that everybody may see. */
export interface NetworkEdge {
  /** Positions among the organizations; `from` is the lower. */
  from: number;
  to: number;
  /** That of the strongest tie, 1 to 4. */
  strength: number;
  /** Whether any of their ties is confirmed by both. */
  confirmed: boolean;
  /** Each tie, seen from `from`. */
  ties: readonly {
    kind: PartnershipKind;
    end: TieEnd;
    strength: number;
    confirmed: boolean;
  }[];
}
