import { readableDate } from './dates.ts';
import type { NetworkFigureText } from './network-figure.ts';
import type { NetworkPage } from './network-page.ts';

/**
 * What a picture of the network says of itself.
 * @param place whose network it is; null for that of all organizations
 * @param shown what is shown, in a sentence
 */
export function networkFigureText(
  { day, sources }: Pick<NetworkPage, 'day' | 'sources'>,
  { place, shown, demonstration }: { place: string | null; shown: string; demonstration: boolean },
): NetworkFigureText {
  return {
    title: `${place ?? 'All organizations'}: who works with whom`,
    detail: shown,
    note: [
      `As of ${readableDate(day)}.`,
      demonstration && 'Demonstration: organizations are fictional.',
      sources.join(' '),
    ]
      .filter(Boolean)
      .join(' '),
  };
}
