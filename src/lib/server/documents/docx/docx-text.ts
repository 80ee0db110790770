import { TextRun, type IRunOptions } from 'docx';
import { setText } from '../set-text.ts';

/** Words of the report as a run of Word. */
export const docxText = (text: string, options: Omit<IRunOptions, 'text'> = {}): TextRun =>
  new TextRun({ ...options, text: setText(text) });
