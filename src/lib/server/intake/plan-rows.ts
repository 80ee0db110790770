/** A field that an import changes. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

export interface RowChange<Row> {
  row: Row;
  changes: readonly FieldChange[];
}

/** What a file would do to one table. */
export interface RowPlan<Row> {
  added: Row[];
  changed: RowChange<Row>[];
  /** Rows that are stored as the file has them. */
  unchanged: number;
  /** Stored and not in the file. */
  missing: Row[];
}

/**
 * Compares the rows of a file with what is stored, field by field.
 * @param incoming rows, each key once
 * @param stored rows by key: those with which the file may be compared
 */
export function planRows<Row extends object>(
  incoming: Iterable<Row>,
  stored: ReadonlyMap<string, Row>,
  keyOf: (row: Row) => string,
): RowPlan<Row> {
  const plan: RowPlan<Row> = { added: [], changed: [], unchanged: 0, missing: [] };
  if (stored.size === 0) return { ...plan, added: [...incoming] };
  const missing = new Map(stored);
  for (const row of incoming) {
    const key = keyOf(row);
    const before = stored.get(key);
    if (before === undefined) {
      plan.added.push(row);
      continue;
    }
    missing.delete(key);
    const changes = fieldChanges(before, row);
    if (changes.length > 0) plan.changed.push({ row, changes });
    else plan.unchanged++;
  }
  for (const row of missing.values()) plan.missing.push(row);
  return plan;
}

/** Fields whose values differ; both rows have the same fields. */
export function fieldChanges<Row extends object>(before: Row, after: Row): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field in after) {
    if (before[field] !== after[field]) {
      changes.push({ field, before: before[field], after: after[field] });
    }
  }
  return changes;
}
