import type { Source } from '#lib/domain/source.ts';
import { readableDate } from '#lib/view/dates.ts';
import { readFigureSources } from '../queries/sources.ts';
import type { Atlas } from './atlas.ts';

/** The sources that a coverage figure is counted from, in one sentence each. */
export function sourceLines(atlas: Atlas): Promise<string[]> {
  return atlas.remember('source-lines', async () => (await readFigureSources(atlas.db)).map(line));
}

function line({ title, date, demonstration }: Source): string {
  const dated = date && !title.includes(date.slice(0, 4)) ? `, ${readableDate(date)}` : '';
  const fictional = demonstration && !/fictional/i.test(title) ? ' (fictional organizations)' : '';
  return `${title}${dated}${fictional}.`;
}
