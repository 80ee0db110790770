import { frameCard, type CardWords } from '#lib/reports/share/frame-card.ts';
import type { DrawBody } from '#lib/reports/share/share-figure.ts';
import { SITE_WORDS, type CardPage } from '#lib/view/share/card-pages.ts';
import { findEmbedKind } from '#lib/view/share/share-view.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { theAtlas } from '../../atlas.ts';
import { getPage } from '../../get-page.ts';
import { getShareFigure } from '../get-share-figure.ts';
import { shareSource } from '../share-source.ts';
import { CARD_WORDS } from './card-words.ts';
import { getOrganizationCard } from './organization-card.ts';
import { getReportCard } from './report-card.ts';

/** What a card shows, before it is drawn. */
export interface Card extends Omit<CardWords, 'foot'> {
  draw: DrawBody | null;
}

const SITE: Card = { ...SITE_WORDS, legend: [], draw: null };

/**
 * The picture of a link to a page, as SVG: what the page finds, from the same data. Where there is
 * no data it is that of the site.
 * @throws InputError where the address names what does not exist
 */
export async function drawCard(page: CardPage, query: URLSearchParams): Promise<string> {
  const card = (await findCard(page, query)) ?? SITE;
  // A database that is not there is said by its page; the picture needs none.
  const foot = card === SITE ? '' : (await shareSource(theAtlas())).foot;
  return frameCard({ ...card, foot }, card.draw);
}

async function findCard(page: CardPage, query: URLSearchParams): Promise<Card | null> {
  const kind = findEmbedKind(page);
  if (kind) {
    const figure = await getShareFigure(kind, query);
    return figure && { ...figure.words, draw: figure.draw };
  }
  if (page === 'organization') return getOrganizationCard(query);
  if (page === 'report') return getReportCard(query);
  const words = CARD_WORDS[page];
  if (!words) return null;
  return getPage(stateInView(readView(query)), async (atlas, state) => ({
    ...(await words(atlas, state, query)),
    ...{ legend: [], draw: null },
  }));
}
