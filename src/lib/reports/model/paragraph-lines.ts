import { paragraphText } from './apply-edits.ts';
import type { ParagraphBlock } from './block.ts';

/** The paragraphs of a paragraph: a person's own text may have several; none where it was left out. */
export function paragraphLines(block: ParagraphBlock): string[] {
  return paragraphText(block)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}
