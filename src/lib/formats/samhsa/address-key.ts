import { STATES } from '#lib/domain/state.ts';
import {
  DIRECTIONS,
  NUMBER_WORDS,
  SHORT_FORMS,
  STREET_KINDS,
  UNIT_WORDS,
} from './address-words.ts';

const STATE_WORDS = STATES.flatMap(({ code, name }) => [code, name.toUpperCase()]).join('|');
// "US Highway 31", "US 31 Highway", "KY 15", "State Rd 44", "Highway 31": one road, one name.
const NUMBERED_ROAD = new RegExp(
  `\\b(?:(?:US|STATE|${STATE_WORDS}) (?:STATE )?(?:HWY|RTE|RD|SR)|US|SR|HWY|RTE|${STATE_WORDS})` +
    ` (\\d+[A-Z]?)\\b(?: HWY\\b)?`,
);
const KING = /\b(?:DR )?(?:MARTIN LUTHER KING|MLK)(?: JR)?\b/;
const ORDINAL = /^\d+(?:ST|ND|RD|TH)$/;

/**
 * A street address in one form: capitals, USPS abbreviations, no punctuation, ordinals as digits,
 * one name for a numbered road, a direction before the street, and without suite, unit, building or
 * floor. Two spellings of one address give the same key. "" where the text names no spot.
 */
export function streetKey(street: string): string {
  const spelled = plainWords(street).map((word) => SHORT_FORMS.get(word) ?? word);
  const words = withoutNumberParts(spelled);
  const numbered = /^\d/.test(words[0] ?? '');
  // Without a house number every word is needed to tell one address from another.
  const kept = numbered ? directionFirst(withoutUnit(words)) : words;
  const key = kept.join(' ').replace(NUMBERED_ROAD, 'HWY $1').replace(KING, 'MLK');
  return numbered || namesPlace(key) ? key : '';
}

/**
 * Whether an address without a house number still names one spot ("Robert Marshall Building",
 * "Carretera 129 Km 2.6"): a road alone, a box at the post office and a suite do not.
 */
function namesPlace(key: string): boolean {
  const words = key.split(' ').filter((word) => !DIRECTIONS.has(word));
  const [first = '', second = ''] = words;
  if (words.length < 2 || `${first} ${second}` === 'PO BOX') return false;
  if (words.length === 2 && UNIT_WORDS.has(first)) return false;
  if (/\bHWY \d+[A-Z]?$/.test(words.join(' '))) return false;
  return !STREET_KINDS.has(words.at(-1) ?? '');
}

/**
 * The key of the same street without its kind ("100 BROADWAY ST" is "100 BROADWAY"); null where it
 * has none, or where too little of a name would be left.
 */
export function withoutStreetKind(key: string): string | null {
  const words = key.split(' ');
  if (!STREET_KINDS.has(words.pop() ?? '')) return null;
  const named = words.slice(1).some((word) => word.length > 2 && !STREET_KINDS.has(word));
  return named ? words.join(' ') : null;
}

/** A city's name in one form: "Saint Louis" is "St. Louis", "Mt. Sterling" is "Mount Sterling". */
export function cityKey(city: string): string {
  return plainWords(city)
    .map((word) => SHORT_FORMS.get(word) ?? word)
    .join(' ');
}

/** Capitals without accents and punctuation; the first house number where several are given. */
function plainWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/['’.]/g, '')
    .replace(/^(\d{3,})-\d{3,}(?= )/, '$1')
    .replace(/^(\d+)(?:,? \d+)*,? (?:AND|&) \d+(?= )/, '$1')
    .replace(/(\d)-(?=\d)/g, '$1')
    .replace(/^(\d+) 1\/2(?= )/, '$1')
    .replace(/^(\d+)-?(?=[A-Z][ -]|[A-Z]{3})/, '$1 ')
    .replace(/#/g, ' UNIT ')
    .replace(/&/g, ' AND ')
    .replace(/[^A-Z0-9]+/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
}

/** "One" is 1; the letter of "129 B Howell Road" goes, that of "5 B Street" is its name. */
function withoutNumberParts(words: readonly string[]): readonly string[] {
  const [first = '', second = '', ...rest] = words;
  const number = NUMBER_WORDS.get(first) ?? first;
  const part = /^(?:[A-Z]\d?|REAR)$/.test(second) && !DIRECTIONS.has(second);
  const named = rest.length > 1 && !STREET_KINDS.has(rest[0] ?? '');
  return words.length < 2 ? words : [number, ...(part && named ? [] : [second]), ...rest];
}

/** Cuts from the first word of a unit to the end; "2nd Floor" begins with its ordinal. */
function withoutUnit(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, i) => i > 1 && beginsUnit(word, words[i + 1]));
  if (at < 0) return words;
  const ordinal = /^FL/.test(words[at] ?? '') && ORDINAL.test(words[at - 1] ?? '');
  return words.slice(0, ordinal ? at - 1 : at);
}

function beginsUnit(word: string, next: string | undefined): boolean {
  return (
    UNIT_WORDS.has(word) ||
    (word === 'PO' && next === 'BOX') ||
    (word === 'LOWER' && next === 'LEVEL')
  );
}

/** "10 MAIN ST W" is "10 W MAIN ST", unless it has a direction before the name, too. */
function directionFirst(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  if (last === undefined || words.length < 4 || !DIRECTIONS.has(last)) return words;
  const [number = '', second = '', ...rest] = words.slice(0, -1);
  return DIRECTIONS.has(second) ? words : [number, last, second, ...rest];
}
