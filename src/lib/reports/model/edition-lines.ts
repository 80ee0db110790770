import type { Report } from './report.ts';
import { readableDate } from '#lib/view/dates.ts';

/** What every page, sheet and file of a report says of itself. */
export interface EditionLines {
  /** "Coverage report · Perry County, Kentucky · 26 Nov 2026". */
  subtitle: string;
  /** "ROSC Atlas, data version 4. Demonstration: organizations are fictional." */
  footer: string;
  /** "Data of 14 Nov 2026". */
  dated: string;
}

/** The lines that tell one edition of a report from another: the same in every format. */
export function editionLines({
  subtitle,
  madeOn,
  dataVersion,
  dataDate,
  demonstration,
}: Report): EditionLines {
  const data = `ROSC Atlas, data version ${dataVersion}.`;
  return {
    subtitle: `${subtitle} · ${readableDate(madeOn)}`,
    footer: demonstration ? `${data} Demonstration: organizations are fictional.` : data,
    dated: dataDate === null ? 'No data yet' : `Data of ${readableDate(dataDate)}`,
  };
}
