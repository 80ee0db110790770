import type { Block, TableBlock } from '../model/block.ts';

/** The first table of a report's section; null where it has none. */
export const tableOf = (blocks: readonly Block[]): TableBlock | null =>
  blocks.find((block) => block.kind === 'table') ?? null;
