import { error } from '@sveltejs/kit';
import { getShareFigure } from '#lib/server/services/share/get-share-figure.ts';
import { findEmbedKind, readEmbedTheme } from '#lib/view/share/share-view.ts';
import { answer } from '../../api/answer.ts';
import type { PageServerLoad } from './$types';

/** A page within a page of somebody else brings no script: it shows, links and can be read. */
export const csr = false;

export const load = (async ({ params, url }) => {
  const kind = findEmbedKind(params.figure);
  if (!kind) error(404, { message: `There is no figure "${params.figure}"` });
  const figure = await answer(() => getShareFigure(kind, url.searchParams));
  return { words: figure?.words ?? null, theme: readEmbedTheme(url.searchParams) };
}) satisfies PageServerLoad;
