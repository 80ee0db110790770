import type { Block } from '../model/block.ts';

/** The sentences of a paragraph of a report's section, to be shown large; none where it has no such paragraph. */
export function sentencesOf(blocks: readonly Block[], id: string): string[] {
  const found = blocks.find((block) => block.id === id);
  return found?.kind === 'paragraph' ? found.sentences.map(({ text }) => text) : [];
}
