import * as v from 'valibot';
import {
  DIMENSIONS,
  SDOH_DOMAINS,
  type Dimension,
  type SdohDomain,
} from '#lib/domain/dimension.ts';
import type { SupportModality, SupportNode } from '#lib/domain/support.ts';

const miles = v.nullable(v.pipe(v.number(), v.minValue(0)));
const named = {
  slug: v.string(),
  label: v.string(),
  short_label: v.pipe(v.string(), v.maxLength(25)),
  phrase: v.string(),
  clinical: v.boolean(),
  samhsa_codes: v.array(v.string()),
};
const groupSchema = v.object(named);
const typeSchema = v.object({
  ...named,
  group: v.string(),
  scored: v.boolean(),
  recovery_dimensions: v.pipe(v.array(v.picklist(DIMENSIONS)), v.minLength(1)),
  sdoh_domains: v.array(v.picklist(SDOH_DOMAINS)),
  modality: v.picklist(['in-person', 'virtual', 'both']),
  default_catchment_miles: v.object({ urban: miles, rural: miles }),
  note: v.string(),
});
const fileSchema = v.object({ groups: v.array(groupSchema), types: v.array(typeSchema) });

type GroupRow = v.InferOutput<typeof groupSchema>;
type TypeRow = v.InferOutput<typeof typeSchema>;

/**
 * Reads the product's support types into nodes, each group directly before its types.
 * @param json the parsed `support-types.json`
 * @throws ValiError where the file is not of the expected form; Error where a SAMHSA code stands
 *   twice, or a type names a group that does not exist
 */
export function readSupportTypes(json: unknown): SupportNode[] {
  const file = v.parse(fileSchema, json);
  const nodes = file.groups.flatMap((group) => {
    const types = file.types.filter((type) => type.group === group.slug);
    return [groupNode(group, types), ...types.map(typeNode)];
  });
  refuseLostTypes(nodes, file.types);
  refuseRepeatedCodes(nodes);
  return nodes;
}

function typeNode(row: TypeRow): SupportNode {
  return {
    ...common(row),
    kind: 'type',
    group: row.group,
    scored: row.scored,
    dimensions: row.recovery_dimensions,
    sdohDomains: row.sdoh_domains,
    modality: row.modality,
    catchmentMiles: row.default_catchment_miles,
    note: row.note,
  };
}

/** A group is what its types are: the largest catchment, all dimensions, scored where any type is. */
function groupNode(row: GroupRow, types: readonly TypeRow[]): SupportNode {
  return {
    ...common(row),
    kind: 'group',
    group: null,
    scored: types.some((type) => type.scored),
    dimensions: dimensionsByWeight(types),
    sdohDomains: [...new Set<SdohDomain>(types.flatMap((type) => type.sdoh_domains))],
    modality: groupModality(types),
    catchmentMiles: {
      urban: largest(types.map((type) => type.default_catchment_miles.urban)),
      rural: largest(types.map((type) => type.default_catchment_miles.rural)),
    },
    note: '',
  };
}

function common(row: GroupRow) {
  const { slug, label, short_label: shortLabel, phrase, clinical, samhsa_codes: samhsaCodes } = row;
  return { slug, label, shortLabel, phrase, clinical, samhsaCodes };
}

/** All dimensions of the types; the one that is primary for most of them comes first. */
function dimensionsByWeight(types: readonly TypeRow[]): Dimension[] {
  const primary = types.map((type) => type.recovery_dimensions[0]);
  const weight = (dimension: Dimension) => primary.filter((one) => one === dimension).length;
  const all = [...new Set(types.flatMap((type) => type.recovery_dimensions))];
  return all.sort((a, b) => weight(b) - weight(a));
}

function groupModality(types: readonly TypeRow[]): SupportModality {
  const modalities = new Set(types.map((type) => type.modality));
  const [only] = modalities;
  return modalities.size === 1 && only !== undefined ? only : 'both';
}

function largest(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? Math.max(...known) : null;
}

function refuseLostTypes(nodes: readonly SupportNode[], types: readonly TypeRow[]): void {
  const kept = new Set(nodes.map((node) => node.slug));
  const lost = types.find((type) => !kept.has(type.slug));
  if (lost) throw new Error(`${lost.slug} names group ${lost.group}, which does not exist`);
}

function refuseRepeatedCodes(nodes: readonly SupportNode[]): void {
  const seen = new Map<string, string>();
  for (const node of nodes) {
    for (const code of node.samhsaCodes) {
      const other = seen.get(code);
      if (other) throw new Error(`SAMHSA code ${code} stands at ${other} and at ${node.slug}`);
      seen.set(code, node.slug);
    }
  }
}
