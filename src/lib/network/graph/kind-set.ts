import { PARTNERSHIP_KINDS, type PartnershipKind } from '#lib/domain/partnership.ts';

/** The bit of a kind of tie in a set of kinds. */
export function kindBit(kind: PartnershipKind): number {
  return 1 << PARTNERSHIP_KINDS.indexOf(kind);
}

/** @returns the kinds in a set of bits, in the order of the words */
export function kindsOf(bits: number): PartnershipKind[] {
  return PARTNERSHIP_KINDS.filter((kind) => (bits & kindBit(kind)) !== 0);
}
