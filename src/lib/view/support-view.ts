import type { Dimension } from '#lib/domain/dimension.ts';
import { primaryDimension, type SupportNode } from '#lib/domain/support.ts';

/** A support node as pages name it. */
export interface SupportView {
  slug: string;
  kind: 'type' | 'group';
  label: string;
  shortLabel: string;
  /** As it stands after "no" in a sentence. */
  phrase: string;
  group: string | null;
  dimension: Dimension;
  /** Other dimensions it serves. */
  also: readonly Dimension[];
  scored: boolean;
  /** True where it is virtual by nature: it has no reach. */
  virtual: boolean;
  catchmentMiles: { urban: number | null; rural: number | null };
}

export function supportView(node: SupportNode): SupportView {
  const { slug, kind, label, shortLabel, phrase, group, scored, catchmentMiles } = node;
  const [, ...also] = node.dimensions;
  return {
    slug,
    kind,
    label,
    shortLabel,
    phrase,
    group,
    dimension: primaryDimension(node),
    also,
    scored,
    virtual: node.modality === 'virtual',
    catchmentMiles,
  };
}
