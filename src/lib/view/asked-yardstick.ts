import { COUNTED } from '#lib/domain/yardstick.ts';
import { InputError } from '#lib/domain/issue.ts';
import { NO_EDIT, type YardstickEdit } from '#lib/domain/yardstick-edit.ts';

/** A yardstick that an address names: a cited one, or an edited copy of it. */
export interface AskedYardstick {
  /** Id of the cited rule. */
  base: string;
  /** Null for the rule itself. */
  edit: YardstickEdit | null;
}

const LONGEST_LABEL = 60;
const LONGEST_ID = 60;

/**
 * Reads one yardstick: "florida-medicaid", or with edits "florida-medicaid.d20-o.s95-90.m2.g40":
 * `d` distances in miles (o: the support's own catchment), `s` shares in percent, `m` services in
 * reach, `g` the share below which there is a gap, `rs` services and `rc` places per residents
 * ("rs2-10000"), `a` for every support, `n` a name. A decimal point is a p: "s92p5-90".
 * @throws InputError that says which part cannot be read
 */
export function readAskedYardstick(text: string): AskedYardstick {
  const [base = '', ...parts] = text.split('.');
  if (!/^[a-z][a-z0-9-]*$/.test(base) || base.length > LONGEST_ID) {
    throw refused(base, 'the id of a yardstick, such as default');
  }
  if (parts.length === 0) return { base, edit: null };
  const seen = new Set<string>();
  const edit = parts.reduce<YardstickEdit>((all, part) => {
    const kind = part.charAt(0);
    if (seen.has(kind)) throw refused(part, 'each edit once');
    seen.add(kind);
    return { ...all, ...readPart(part) };
  }, NO_EDIT);
  return { base, edit };
}

function readPart(part: string): Partial<YardstickEdit> {
  const rest = part.slice(1);
  switch (part.charAt(0)) {
    case 'd':
      return { miles: rest.split('-').map((one) => (one === 'o' ? null : miles(one, part))) };
    case 's':
      return { shares: rest.split('-').map((one) => percentage(one, part)) };
    case 'm':
      return { minimum: bounded(rest, part, 1, 9, true) };
    case 'g':
      return { gapBelow: percentage(rest, part) };
    case 'r':
      return { ratio: readRatio(rest, part) };
    case 'a':
      if (rest === '') return { everySupport: true };
      break;
    case 'n':
      return { label: readLabel(rest, part) };
  }
  throw refused(part, 'an edit that begins with d, s, m, g, r, a or n');
}

const miles = (text: string, part: string) => bounded(text, part, 0.1, 1000);
/** In whole hundredths of a percent, so that what is written back is the same number. */
const percentage = (text: string, part: string) =>
  Math.round(bounded(text, part, 1, 100) * 100) / 10_000;

function bounded(text: string, part: string, low: number, high: number, whole = false): number {
  const value = /^\d{1,7}(p\d{1,2})?$/.test(text) ? Number(text.replace('p', '.')) : NaN;
  if (value >= low && value <= high && (!whole || Number.isInteger(value))) return value;
  throw refused(part, `${whole ? 'a whole number' : 'numbers'} from ${low} to ${high}`);
}

function readRatio(text: string, part: string): YardstickEdit['ratio'] {
  const [, kind, atLeast = '', per = ''] = /^([sc])([^-]*)-([^-]*)$/.exec(text) ?? [];
  const counted = COUNTED[kind === 's' ? 0 : 1];
  if (kind === undefined) throw refused(part, 'a ratio such as rs2-10000 or rc20-10000');
  return {
    counted,
    atLeast: bounded(atLeast, part, 0.01, 100_000),
    per: bounded(per, part, 1, 1_000_000, true),
  };
}

function readLabel(text: string, part: string): string {
  let label: string;
  try {
    label = decodeURIComponent(text).replace(/\s+/g, ' ').trim();
  } catch {
    throw refused(part, 'a name, percent-encoded');
  }
  if (label === '' || label.length > LONGEST_LABEL || /\p{C}/u.test(label)) {
    throw refused(part, `a name of 1 to ${LONGEST_LABEL} letters`);
  }
  return label;
}

/** The yardstick as an address says it: what is read back is the same. */
export function writeAskedYardstick({ base, edit }: AskedYardstick): string {
  if (edit === null) return base;
  const { miles, shares, minimum, gapBelow, ratio, everySupport, label } = edit;
  const percent = (share: number) => number(Math.round(share * 10_000) / 100);
  const parts = [
    miles && `d${miles.map((one) => (one === null ? 'o' : number(one))).join('-')}`,
    shares && `s${shares.map(percent).join('-')}`,
    minimum === null ? null : `m${minimum}`,
    gapBelow === null ? null : `g${percent(gapBelow)}`,
    ratio &&
      `r${ratio.counted === 'services' ? 's' : 'c'}${number(ratio.atLeast)}-${number(ratio.per)}`,
    everySupport ? 'a' : null,
    label === null ? null : `n${encodeLabel(label)}`,
  ];
  return [base, ...parts.filter((part) => part !== null)].join('.');
}

const number = (value: number) => String(Math.round(value * 100) / 100).replace('.', 'p');

/** Percent-encoded, with the signs that stand between the parts of a choice encoded as well. */
const encodeLabel = (label: string) =>
  encodeURIComponent(label).replace(
    /[._*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

function refused(found: string, expected: string): InputError {
  const shown = found.length > 80 ? `${found.slice(0, 80)}…` : found;
  return new InputError({ row: null, column: 'yardstick', found: `"${shown}"`, expected });
}
