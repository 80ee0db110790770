import { isGivenName } from './given-names.ts';
import { plainLines, plainText } from './plain-text.ts';

/** Longest note that is kept of an entry, characters. */
const MAX_NOTE = 300;

/** An e-mail address, a web address, a handle, a number that could be dialed or entered. */
const ADDRESSES =
  /\S*@\S*|\b(?:https?:\/\/|www\.)\S*|\b[\w-]+\.(?:com|org|net|us|info|gov|edu|zoom)\b\S*|\(?\+?\d[\d\s().*#-]{5,}\d|\$[a-z][\w-]*/giu;

/** Words of notes that let somebody in, or send money, or name whom to ask. */
const PRIVATE_WORDS =
  /\b(zoom|skype|whats ?app|meeting id|pass ?(?:word|code)s?|pwd?|pw|pin|codes?|access|dial|call(?:s|ed|ing)?|text|contact|phone|tel|cell|mobile|e-?mail|venmo|pay ?pal|cash ?app|zelle|square|no pass|password|login|user ?name|chair(?:ed|man|woman|person)?|host(?:ed|s)?|led by|leader|facilitat\w*|secretary|treasurer|sponsor|ask for|see|inquire|r\.?s\.?v\.?p|in memory|born|lives)\b/iu;

/** "ID: …", "Pass = …", whatever stands before them. */
const KEYS = /(?:id|pass) ?[:=#]/iu;

/** A number that could be a code, a word with a number in it: "knights123". */
const CODES = /\d{5,}|\b[a-z]{3,}\d{2,}\b/iu;

/** "Bill W.", "Mary Lou D": how members name one another. */
const INITIALED =
  /\b(\p{Lu}\p{Ll}+|\p{Lu}\.)(?:[ -]\p{Lu}\p{Ll}+)?\s+\p{Lu}(?!\.?[\p{L}'’\d])\.?/gu;
/** Before a letter these are no given names. */
const NO_NAMES =
  /^(?:Room|Suite|Ste|Hall|Building|Bldg|Unit|Door|Apt|Floor|Lot|Section|Step|Grade|Entrance|Gate|Wing|Level|Area|District|Group|Plan|Classroom|Conference Room|Meeting Room|Class|Part|Type|Box|Route|Highway|Avenue|Street|Vitamin|Hepatitis|Big|The|In|On|At|And|To|Of|For)\b/u;
/** Founders, after whom groups and books are named. */
const FOUNDERS = /^(?:Bill W|Dr\.? Bob S?|Bob S|Lois W|Anne B|Jimmy K)\b/u;

/**
 * A note without what may concern a person or open a meeting's door: each line or sentence with a
 * telephone number, an address, a password or code, a name, or words that introduce them, is left
 * out whole. Better to lose "doors open at 6; ask for the key" than to keep a name.
 * @returns null where nothing is left
 */
export function scrubNote(text: string): string | null {
  const kept = plainLines(text)
    .flatMap((line) => line.split(/(?<=[.!?;])(?<!\bSt\.|\b\p{Lu}\.)\s+|\s*[|•]\s*/u))
    .filter((sentence) => /[\p{L}\d]/u.test(sentence) && !isPrivate(sentence));
  const note = [...new Set(kept)].join(' ');
  if (note === '') return null;
  return note.length > MAX_NOTE ? `${note.slice(0, MAX_NOTE).trimEnd()}…` : note;
}

/** A short public text, such as a group's name: only what may concern a person is taken out of it. */
export function scrubName(text: string): string | null {
  const plain = plainText(text)
    .replace(ADDRESSES, ' ')
    .replace(/\b(?:meeting |zoom )?(?:id|pass ?(?:word|code)|pwd?|pin)\s*[:#].*$/iu, ' ')
    .replace(INITIALED, (match, word: string) => (isMember(match, word) ? ' ' : match))
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:&/-]+|[\s,;:&/-]+$/g, '');
  return /[\p{L}\d]/u.test(plain) ? plain : null;
}

/** A home, whose address is nobody's business: "John's house", "home of the Smiths". */
export function isPrivateHome(text: string): boolean {
  return /\b(?:home|residence|apartment|apt) of\b|['’]s? (?:home|house|residence|apartment|apt|place)\b|\bprivate (?:home|residence)\b/iu.test(
    plainText(text),
  );
}

function isPrivate(sentence: string): boolean {
  if ([ADDRESSES, CODES, KEYS, PRIVATE_WORDS].some((pattern) => sentence.search(pattern) >= 0))
    return true;
  if ([...sentence.matchAll(INITIALED)].some(([match]) => isPerson(match))) return true;
  return [
    ...sentence.matchAll(/(?<![\p{L}.'’]|St\.? |Saint |San |Santa )\p{Lu}\p{Ll}+(?![\p{L}’'])/gu),
  ].some(([word]) => isGivenName(word));
}

function isPerson(match: string): boolean {
  return !NO_NAMES.test(match) && !FOUNDERS.test(match);
}

/** In a name "Recovery I" is no person; "Mary D" and "Pat Q." are. */
function isMember(match: string, word: string): boolean {
  return isPerson(match) && (match.endsWith('.') || isGivenName(word));
}
