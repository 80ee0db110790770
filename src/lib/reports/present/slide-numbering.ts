import type { Numbering } from '../numbering.ts';

/** A slide has one table, and needs no number for it. */
export const SLIDE_NUMBERING: Numbering = { table: () => 'Table', figure: () => 'Figure' };
