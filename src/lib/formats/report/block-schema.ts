import * as v from 'valibot';
import { CELL_STATES } from '#lib/coverage/cell.ts';
import { ABSENCES, UNITS } from '#lib/reports/model/amount.ts';
import type { TableData } from '#lib/reports/model/table.ts';
import { DRAWING_LIMITS, isDrawableSize } from '#lib/reports/model/drawing-limits.ts';
import { readDrawing } from './drawing/read-drawing.ts';
import { saysItsValue } from './says-its-value.ts';

// What a report file may hold, block by block. What is not described here is not read.

const text = v.pipe(v.string(), v.maxLength(100_000));
const address = v.nullable(
  v.pipe(text, v.regex(/^https?:\/\//i, 'an address that is none of the web')),
);
const amount = { value: v.number(), text, unit: v.picklist(UNITS) };

// What is said of a file that is refused: "found at report.title: …".
const DISAGREE = 'a number whose text says another';

const anyCell = v.variant('kind', [
  v.object({ kind: v.literal('text'), text }),
  v.object({ kind: v.literal('number'), ...amount }),
  v.object({ kind: v.literal('state'), state: v.picklist(CELL_STATES), text }),
  v.object({ kind: v.literal('date'), value: v.pipe(text, v.isoDate()), text }),
  v.object({ kind: v.literal('absent'), absence: v.picklist(ABSENCES), text }),
]);
const cell = v.pipe(
  anyCell,
  v.check((one) => one.kind !== 'number' || saysItsValue(one), DISAGREE),
);

const data = {
  columns: v.array(
    v.object({
      ...{ id: text, label: text, kind: v.picklist(['text', 'number', 'state', 'date']) },
      unit: v.nullable(v.picklist(UNITS)),
      decimals: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))),
      width: v.pipe(v.number(), v.minValue(0.1), v.maxValue(20)),
    }),
  ),
  rows: v.array(
    v.object({ key: text, cells: v.array(cell), role: v.picklist(['body', 'total', 'group']) }),
  ),
};

const said = v.pipe(v.object(amount), v.check(saysItsValue, DISAGREE));
const sentence = v.pipe(
  v.object({ text, amounts: v.array(said) }),
  v.check(
    (one) => one.amounts.every((number) => one.text.includes(number.text)),
    'a sentence that does not say its numbers',
  ),
);
const svg = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const drawing = readDrawing(dataset.value);
    if (drawing !== null) return drawing;
    addIssue({
      message:
        'a drawing that is too large, or holds more than shapes and words, such as a script or an address',
    });
    return NEVER;
  }),
);
const side = v.pipe(v.number(), v.minValue(1), v.maxValue(DRAWING_LIMITS.side));

const paragraph = v.object({
  ...{ kind: v.literal('paragraph'), id: text, style: v.picklist(['lead', 'body', 'note']) },
  ...{ sentences: v.array(sentence), edited: v.nullable(text) },
});

const place = { longitude: v.number(), latitude: v.number() };
const marks = v.object({
  services: v.array(
    v.object({ ...place, organization: text, city: v.nullable(text), approximate: v.boolean() }),
  ),
  ring: v.nullable(v.object({ ...place, miles: v.number() })),
});

const block = v.variant('kind', [
  v.object({ kind: v.literal('heading'), id: text, text }),
  paragraph,
  v.object({
    ...{ kind: v.literal('asides'), id: text },
    items: v.array(v.object({ title: text, paragraph })),
  }),
  v.object({ kind: v.literal('list'), id: text, items: v.array(sentence) }),
  v.object({
    ...{ kind: v.literal('definitions'), id: text },
    items: v.array(v.object({ term: text, text, url: address })),
  }),
  v.object({
    ...{ kind: v.literal('table'), id: text, label: text, title: text, notes: v.array(text) },
    ...data,
  }),
  v.object({
    ...{ kind: v.literal('figure'), id: text, label: text, title: text, alt: text, svg },
    ...{ width: side, height: side, sourceLine: text },
    legend: v.array(v.object({ token: text, label: text, count: v.nullable(said) })),
    data: v.object(data),
    ...{ table: v.nullable(text), places: v.nullable(v.literal('county')) },
    marks: v.optional(v.nullable(marks), null),
  }),
]);

/** Every row has as many cells as there are columns: writers rely on it. */
const isRectangular = ({ columns, rows }: TableData) =>
  columns.length > 0 && rows.every(({ cells }) => cells.length === columns.length);

export const blockSchema = v.pipe(
  block,
  v.check((one) => {
    if (one.kind === 'table') return isRectangular(one);
    return one.kind !== 'figure' || isRectangular(one.data);
  }, 'a row with more or fewer cells than there are columns'),
  v.check(
    (one) => one.kind !== 'figure' || isDrawableSize(one.width, one.height),
    'a drawing that is too narrow to be drawn',
  ),
);

export { address, text };
