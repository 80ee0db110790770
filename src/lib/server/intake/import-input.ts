import type { SourceWords } from './known-sources.ts';

/** What every import is told. */
export interface ImportInput {
  /** Path of the file. */
  file: string;
  /** Postal code of the only state to keep. */
  state?: string;
  source?: SourceWords;
}

/** The option of a reader that keeps one state, or none. */
export function stateOption({ state }: Pick<ImportInput, 'state'>): { state?: string } {
  return state === undefined ? {} : { state };
}
