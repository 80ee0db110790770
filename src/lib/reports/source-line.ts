import { readableDate } from '#lib/view/dates.ts';
import type { ReportFacts } from './facts.ts';

/** What a line under a figure is written from. */
export type SourceFacts = Pick<
  ReportFacts,
  'sources' | 'demonstration' | 'dataDate' | 'dataVersion'
>;

/** As many sources as a line under a figure names; the report lists all. */
const NAMED = 3;

/** Where the data of a figure is from, in one line. */
export function sourceLine({ sources, demonstration, dataDate, dataVersion }: SourceFacts): string {
  const named = sources.slice(0, NAMED).map(({ title }) => title);
  const more = sources.length > NAMED ? ` and ${sources.length - NAMED} more` : '';
  const day = dataDate === null ? '' : ` of ${readableDate(dataDate)}`;
  const from =
    named.length === 0 ? 'No source was imported' : `Sources: ${named.join('; ')}${more}`;
  const text = `ROSC Atlas, data version ${dataVersion}${day}. ${from}.`;
  return demonstration ? `Demonstration: organizations are fictional. ${text}` : text;
}
