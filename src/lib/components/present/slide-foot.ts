import type { Deck } from '#lib/reports/model/present/deck.ts';
import { readableDate } from '#lib/view/dates.ts';

/** What stands at the foot of a slide: how it was counted, and from which data. @param counted null where nothing is */
export function slideFoot({ dataVersion, dataDate }: Deck, counted: string | null): string[] {
  const data = dataDate === null ? '' : `Data version ${dataVersion}, ${readableDate(dataDate)}.`;
  return [counted ?? '', data].filter(Boolean);
}
