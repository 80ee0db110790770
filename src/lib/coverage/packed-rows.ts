/** One field of many rows, in the form that takes least memory. */
type Column =
  | { kind: 'number'; values: Float64Array }
  | { kind: 'flag'; values: Uint8Array }
  | { kind: 'term'; places: Uint32Array; terms: readonly unknown[] }
  | { kind: 'record'; fields: readonly (readonly [string, Column])[] };

/**
 * Rows of one shape, by columns: 184,000 coverage cells of the country take a tenth of the memory
 * that as many objects take, and pass from one thread to another without being copied.
 */
export interface PackedRows<T extends object> {
  readonly size: number;
  readonly columns: Column;
  /** Carries the type of a row; never set. */
  readonly row?: T;
}

/** NaN stands for null, which no figure of the analysis is. */
const isNumber = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && !Number.isNaN(value));
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Packs rows whose fields are the same in all; what they hold is kept to the last bit. */
export function packRows<T extends object>(rows: readonly T[]): PackedRows<T> {
  return { size: rows.length, columns: pack(rows) };
}

function pack(values: readonly unknown[]): Column {
  if (values.every(isFlag)) {
    return { kind: 'flag', values: Uint8Array.from(values, (value) => Number(value)) };
  }
  if (values.every(isNumber)) {
    return { kind: 'number', values: Float64Array.from(values, (value) => value ?? NaN) };
  }
  const [first] = values;
  if (isRecord(first) && values.every((value) => isRecord(value) && haveSameKeys(value, first))) {
    const records = values as readonly Record<string, unknown>[];
    const fields = Object.keys(first).map((key) => {
      return [key, pack(records.map((record) => record[key]))] as const;
    });
    return { kind: 'record', fields };
  }
  return packTerms(values);
}

function haveSameKeys(a: object, b: object): boolean {
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return keys.length === others.length && keys.every((key, at) => key === others[at]);
}

/** Thousands of cells name the same few sources, dates and words: each is kept once. */
function packTerms(values: readonly unknown[]): Column {
  const places = new Uint32Array(values.length);
  const terms: unknown[] = [];
  const known = new Map<unknown, number>();
  const byContent = new Map<string, number>();
  values.forEach((value, row) => {
    let place = known.get(value);
    if (place === undefined) {
      const content = `${typeof value} ${JSON.stringify(value)}`;
      place = byContent.get(content) ?? terms.push(value) - 1;
      byContent.set(content, place);
      known.set(value, place);
    }
    places[row] = place;
  });
  return { kind: 'term', places, terms };
}

/** One row as it was packed. Arrays and records in it may be shared with other rows. */
export function unpackRow<T extends object>({ columns }: PackedRows<T>, row: number): T {
  return unpack(columns, row) as T;
}

export function unpackRows<T extends object>(packed: PackedRows<T>): T[] {
  return Array.from({ length: packed.size }, (_, row) => unpackRow(packed, row));
}

function unpack(column: Column, row: number): unknown {
  switch (column.kind) {
    case 'number': {
      const value = column.values[row] as number;
      return Number.isNaN(value) ? null : value;
    }
    case 'flag':
      return column.values[row] === 1;
    case 'term':
      return column.terms[column.places[row] as number];
    case 'record': {
      const record: Record<string, unknown> = {};
      for (const [key, field] of column.fields) record[key] = unpack(field, row);
      return record;
    }
  }
}

/** The memory behind the columns, to be handed to another thread instead of being copied. */
export function buffersOf({ columns }: PackedRows<object>): ArrayBuffer[] {
  return buffers(columns);
}

function buffers(column: Column): ArrayBuffer[] {
  if (column.kind === 'record') return column.fields.flatMap(([, field]) => buffers(field));
  const { buffer } = column.kind === 'term' ? column.places : column.values;
  return [buffer as ArrayBuffer];
}
