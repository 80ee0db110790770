import { generatedText } from '#lib/reports/model/apply-edits.ts';
import type { ParagraphBlock } from '#lib/reports/model/block.ts';
import type { ReportEdits } from '#lib/reports/model/report-file.ts';
import type { Report } from '#lib/reports/model/report.ts';

/** What a person wrote, and over what: where the data says something else by now, they are told. */
export interface KeptEdit {
  text: string;
  over: string;
}

/** Id of a paragraph → what a person wrote. */
export type KeptEdits = Readonly<Record<string, KeptEdit>>;

const KEY = 'rosc-report-edits:';

/** Edits belong to what was asked, not to a version of the data: an import does not lose them. */
const keyOf = ({ request }: Report): string => `${KEY}${JSON.stringify(request)}`;

/** The edits that this browser keeps for a report; none where it keeps nothing. */
export function readKeptEdits(report: Report): KeptEdits {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(report)) ?? '{}');
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return Object.fromEntries(
      entries.filter((entry): entry is [string, KeptEdit] => isEdit(entry[1])),
    );
  } catch {
    return {};
  }
}

function isEdit(value: unknown): value is KeptEdit {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'text' in value &&
    typeof value.text === 'string' &&
    'over' in value &&
    typeof value.over === 'string'
  );
}

/** @returns whether this browser keeps them: it may be told to keep nothing */
export function writeKeptEdits(report: Report, edits: KeptEdits): boolean {
  try {
    if (Object.keys(edits).length === 0) localStorage.removeItem(keyOf(report));
    else localStorage.setItem(keyOf(report), JSON.stringify(edits));
    return true;
  } catch {
    return false;
  }
}

/** The edits with one more, or without it where the text is null or says what the data says. */
export function withEdit(edits: KeptEdits, block: ParagraphBlock, text: string | null): KeptEdits {
  const others = Object.fromEntries(Object.entries(edits).filter(([id]) => id !== block.id));
  const over = generatedText(block);
  return text === null || text.trim() === over
    ? others
    : { ...others, [block.id]: { text: text.trim(), over } };
}

/** The edits of a report file, as its report was when they were written. */
export function editsOfFile(report: Report, edits: ReportEdits): KeptEdits {
  return Object.fromEntries(
    paragraphsOf(report).flatMap((block) => {
      const text = Object.hasOwn(edits, block.id) ? edits[block.id] : undefined;
      return text === undefined ? [] : [[block.id, { text, over: generatedText(block) }]];
    }),
  );
}

/** The edits of the paragraphs that a report has, as a report file takes them. */
export function textsOf(edits: KeptEdits, report: Report | null): ReportEdits {
  const ids = new Set(report && paragraphsOf(report).map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(edits).flatMap(([id, { text }]) => (ids.has(id) ? [[id, text]] : [])),
  );
}

/** What the data says now where a person wrote over something else; null where it says the same. */
export function changedSince(edits: KeptEdits, block: ParagraphBlock | undefined): string | null {
  const edit = block && Object.hasOwn(edits, block.id) ? edits[block.id] : undefined;
  if (!block || !edit) return null;
  const now = generatedText(block);
  return edit.over === now ? null : now;
}

/** The paragraphs of a report in their order. */
export const paragraphsOf = ({ sections }: Report): ParagraphBlock[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [block];
      return block.kind === 'asides' ? block.items.map(({ paragraph }) => paragraph) : [];
    }),
  );
