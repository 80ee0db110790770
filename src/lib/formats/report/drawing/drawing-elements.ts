/** What an element of a drawing may be: where it stands, what it says of itself, whether it holds words. */
export interface DrawingElement {
  /** Names of the elements that may hold it directly; '' for the document. */
  within: readonly string[];
  attributes: Readonly<Record<string, RegExp>>;
  holdsText?: true;
}

/** Of a picture of at most 2,000 units: no number that a program that draws could choke on. */
const NUMBER = /^-?(?:\d{1,4}(?:\.\d{1,6})?|\.\d{1,6})$/;
const LENGTH = /^(?:[1-9]\d{0,3}(?:\.\d{1,6})?|0?\.\d{1,6}|0)$/;
const CLASSES = /^[\w -]*$/;
const ID = /^[A-Za-z][\w-]*$/;
/** A part of the drawing itself, and no other address. */
export const INNER = /^url\(#[A-Za-z][\w-]*\)$/;
export const PAINT = /^(?:none|[a-z]{3,20}|#[\da-f]{3,8}|url\(#[A-Za-z][\w-]*\))$/i;
const PATH = /^[MLHVCSQTAZ\d\s,.-]*$/i;

const LOOK = { class: CLASSES, fill: PAINT, 'stroke-width': LENGTH, opacity: LENGTH };
const GROUPS = ['svg', 'g'];
const MARKS = [...GROUPS, 'pattern'];

/**
 * All that the drawings of reports are made of. A drawing of a report file may hold no more: what is
 * not listed here is no drawing of ours.
 */
export const DRAWING_ELEMENTS: ReadonlyMap<string, DrawingElement> = new Map<
  string,
  DrawingElement
>([
  [
    'svg',
    {
      within: [''],
      attributes: {
        xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/,
        viewBox: /^0 0 \d{1,4}(?:\.\d{1,6})? \d{1,4}(?:\.\d{1,6})?$/,
        ...{ width: LENGTH, height: LENGTH, class: CLASSES, role: /^img$/ },
      },
    },
  ],
  ['title', { within: ['svg'], attributes: {}, holdsText: true }],
  ['style', { within: ['svg'], attributes: {}, holdsText: true }],
  ['defs', { within: ['svg'], attributes: {} }],
  [
    'pattern',
    {
      within: ['defs'],
      // A tile that is smaller than a unit would be laid out millions of times.
      attributes: { id: ID, width: /^[1-9]\d?$/, height: /^[1-9]\d?$/, patternUnits: /^\w+$/ },
    },
  ],
  ['clipPath', { within: ['svg', 'defs'], attributes: { id: ID } }],
  ['g', { within: MARKS, attributes: { ...LOOK, 'clip-path': INNER } }],
  ['path', { within: MARKS, attributes: { ...LOOK, d: PATH } }],
  ['circle', { within: MARKS, attributes: { ...LOOK, cx: NUMBER, cy: NUMBER, r: LENGTH } }],
  [
    'rect',
    {
      within: [...MARKS, 'clipPath'],
      attributes: {
        ...LOOK,
        ...{ x: NUMBER, y: NUMBER, width: LENGTH, height: LENGTH, rx: LENGTH },
      },
    },
  ],
  [
    'text',
    {
      within: GROUPS,
      attributes: { ...LOOK, x: NUMBER, y: NUMBER, 'aria-hidden': /^true$/ },
      holdsText: true,
    },
  ],
]);
