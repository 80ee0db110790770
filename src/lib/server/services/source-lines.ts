import { readableDate } from '#lib/view/dates.ts';
import { readSources } from '../queries/sources.ts';
import type { Atlas } from './atlas.ts';

/** The sources behind a figure in sentences: "Census centers of population, 2020 (U.S. Census Bureau)." */
export async function sourceLines(atlas: Atlas): Promise<string[]> {
  const sources = await readSources(atlas.db);
  return sources.map(({ title, date, publisher, demonstration }) => {
    const notes = [publisher, demonstration ? 'fictional organizations' : null]
      .filter(Boolean)
      .join(', ');
    return `${title}${date ? `, ${readableDate(date)}` : ''}${notes ? ` (${notes})` : ''}.`;
  });
}
