import { readableDate } from '#lib/view/dates.ts';
import { sourceLine } from '#lib/reports/source-line.ts';
import { readFigureSources } from '../../queries/sources.ts';
import type { Atlas } from '../atlas.ts';

/** What a figure says of its data wherever it is shown. */
export interface ShareSource {
  /** Version, date and sources. */
  sourceLine: string;
  /** The same without the sources, for a picture that is looked at in passing. */
  foot: string;
  demonstration: boolean;
}

export async function shareSource(atlas: Atlas): Promise<ShareSource> {
  const [{ version, changedOn }, sources] = await Promise.all([
    atlas.dataVersion(),
    readFigureSources(atlas.db),
  ]);
  const demonstration = sources.some((source) => source.demonstration);
  const data = `Data version ${version}${changedOn === null ? '' : ` of ${readableDate(changedOn)}`}`;
  return {
    sourceLine: sourceLine({ sources, demonstration, dataVersion: version, dataDate: changedOn }),
    foot: demonstration ? `Demonstration: organizations are fictional · ${data}` : data,
    demonstration,
  };
}
