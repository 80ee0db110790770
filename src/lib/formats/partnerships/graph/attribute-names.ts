/** What a file declares of an attribute of its nodes or edges. */
export interface DeclaredAttribute {
  /** In lower case. */
  name: string;
  /** Value where an element gives none; null where none is declared. */
  fallback: string | null;
}

export type Declared = ReadonlyMap<string, DeclaredAttribute>;

/** The values of an element by attribute name, with those that the file declares as default. */
export function namedValues(
  values: ReadonlyMap<string, string>,
  declared: Declared,
): Map<string, string> {
  const named = new Map<string, string>();
  for (const { name, fallback } of declared.values()) if (fallback) named.set(name, fallback);
  for (const [id, value] of values) {
    named.set(declared.get(id)?.name ?? id.toLowerCase(), value);
  }
  return named;
}
