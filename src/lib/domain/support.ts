import type { Dimension, SdohDomain } from './dimension.ts';
import type { Rurality } from './place.ts';

/** How a kind of support reaches people by nature. */
export type SupportModality = 'in-person' | 'virtual' | 'both';

/** A kind of support (`type`), or a family of kinds (`group`): both can be carried by a service. */
export interface SupportNode {
  /** Name in URLs and files, e.g. "recovery-cafe". */
  slug: string;
  kind: 'type' | 'group';
  label: string;
  /** At most 25 characters: column headings, the tree. */
  shortLabel: string;
  /** As it stands after "no" in a sentence: "recovery housing", "Recovery Cafe". */
  phrase: string;
  /** Slug of a type's group; null for a group. */
  group: string | null;
  clinical: boolean;
  /** False: has its state like any other, but counts in no total of gaps, no readiness, no ranking. */
  scored: boolean;
  /** The first is primary: tables and totals place the support there, once. */
  dimensions: readonly Dimension[];
  sdohDomains: readonly SdohDomain[];
  modality: SupportModality;
  /** Statute miles, straight line; null: reach by service area alone. */
  catchmentMiles: Readonly<Record<Rurality, number | null>>;
  samhsaCodes: readonly string[];
  note: string;
}

/** All support nodes, in the order in which the product shows them: each group before its types. */
export interface SupportCatalog {
  nodes: readonly SupportNode[];
  /** @returns the node of a slug, or undefined */
  find(slug: string): SupportNode | undefined;
  /** @returns the slugs that count for a node: itself, and a group's types */
  members(slug: string): readonly string[];
}

/** Builds the catalog over nodes whose slugs are unique and whose groups exist. */
export function createCatalog(nodes: readonly SupportNode[]): SupportCatalog {
  const bySlug = new Map(nodes.map((node) => [node.slug, node]));
  if (bySlug.size !== nodes.length) throw new Error('Two support nodes share a slug');
  const members = new Map(nodes.map((node) => [node.slug, [node.slug]]));
  for (const node of nodes) {
    if (node.group === null) continue;
    const list = members.get(node.group);
    if (!list) throw new Error(`${node.slug} names group ${node.group}, which does not exist`);
    list.push(node.slug);
  }
  return {
    nodes,
    find: (slug) => bySlug.get(slug),
    members: (slug) => members.get(slug) ?? [],
  };
}

/** The dimension under which tables and totals place a support, once. */
export function primaryDimension(node: SupportNode): Dimension {
  const [first] = node.dimensions;
  if (!first) throw new Error(`${node.slug} serves no dimension`);
  return first;
}
