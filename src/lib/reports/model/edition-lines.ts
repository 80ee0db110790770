import type { Report } from './report.ts';
import { readableDate } from '#lib/view/dates.ts';

/** Lines in which a document says which edition of a report it is; each format has those that it has room for. */
export interface EditionLines {
  /** "Coverage report · Perry County, Kentucky · 26 Nov 2026". */
  subtitle: string;
  /** "ROSC Atlas, data version 4. Demonstration: organizations are fictional." */
  footer: string;
  /** "Data of 14 Nov 2026". */
  dated: string;
  /** "U.S. Census Bureau 2020. Demonstration: organizations are fictional.": where it is from, in a line. */
  origin: string;
}

/** As many characters as a line at the foot of a page has for sources. */
const ORIGIN_LENGTH = 76;

/** The lines that tell one edition of a report from another: where two formats say one, they say the same. */
export function editionLines({
  subtitle,
  madeOn,
  dataVersion,
  dataDate,
  demonstration,
  sources,
}: Report): EditionLines {
  const data = `ROSC Atlas, data version ${dataVersion}.`;
  return {
    subtitle: `${subtitle} · ${readableDate(madeOn)}`,
    origin: [originOf(sources), demonstration ? FICTIONAL : ''].filter(Boolean).join(' '),
    footer: demonstration ? `${data} ${FICTIONAL}` : data,
    dated: dataDate === null ? 'No data yet' : `Data of ${readableDate(dataDate)}`,
  };
}

const FICTIONAL = 'Demonstration: organizations are fictional.';

/** Publishers with their years, each once; those that fit, and how many more there are. */
function originOf(sources: Report['sources']): string {
  const real = sources.filter(({ demonstration }) => !demonstration);
  const all = [...new Set(real.map(nameOf))];
  const shown = all.filter((_, i) => all.slice(0, i + 1).join('; ').length <= ORIGIN_LENGTH);
  const more = all.length - shown.length;
  const parts =
    more === 0 ? shown : [...shown, `${more} more ${more === 1 ? 'source' : 'sources'}`];
  return parts.length === 0 ? '' : `${parts.join('; ')}.`;
}

const nameOf = ({ publisher, title, date }: Report['sources'][number]): string =>
  [(publisher ?? title).split(',')[0], date?.slice(0, 4)].filter(Boolean).join(' ');
