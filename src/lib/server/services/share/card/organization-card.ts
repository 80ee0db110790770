import { drawPlaces } from '#lib/reports/share/draw-places.ts';
import { readView } from '#lib/view/view-state.ts';
import { getOrganizationPage } from '../../organization-page.ts';
import { getWholePage } from '../../get-page.ts';
import type { Card } from './get-card.ts';

/**
 * An organization: what it offers, with whom it works, and where, as its page shows it.
 * @throws InputError where there is none of that id
 */
export function getOrganizationCard(query: URLSearchParams): Promise<Card | null> {
  const { organization } = readView(query);
  return getWholePage(async (atlas) => {
    const { name, headline, where, picture, marks } = await getOrganizationPage(
      atlas,
      organization ?? '',
    );
    return {
      ...{ title: name, headline: [where, headline].filter(Boolean).join('. '), legend: [] },
      draw: picture && ((room) => drawPlaces(picture, marks, room)),
    };
  });
}
