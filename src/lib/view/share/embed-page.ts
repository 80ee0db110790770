import { readEmbedTheme } from './share-view.ts';

/** Whether a page stands in a page of somebody else. */
export const isEmbedded = (pathname: string): boolean => /^\/embed(\/|$)/.test(pathname);

/** The script that remembers a reader's theme: an embedded page has that of the page around it. */
const THEME_SCRIPT = /\s*<script src="[^"]*theme\.js"><\/script>/;

/**
 * The theme of an embedded page, on its root and without a script.
 * @returns what is done to each part of the page as it is written
 */
export function setEmbedTheme(url: URL): (part: { html: string }) => string {
  const theme = readEmbedTheme(url.searchParams);
  const root = theme === 'auto' ? '<html lang="en">' : `<html lang="en" data-theme="${theme}">`;
  return ({ html }) => html.replace('<html lang="en">', root).replace(THEME_SCRIPT, '');
}
