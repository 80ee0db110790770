import { error } from '@sveltejs/kit';
import { theAtlas } from '#lib/server/services/atlas.ts';
import { nameFigure } from '#lib/server/services/name-figure.ts';
import { drawShareFigure } from '#lib/server/services/share/draw-share-figure.ts';
import { withHouseFont } from '#lib/server/documents/with-house-font.ts';
import { findEmbedKind } from '#lib/view/share/share-view.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../../api/answer.ts';
import { svgResponse } from '../../api/svg-response.ts';
import type { RequestHandler } from './$types';

/** A figure as a picture of its own, with title, legend and source line; `bare=…` the drawing alone. */
export const GET: RequestHandler = ({ params, url }) =>
  answer(async () => {
    const kind = findEmbedKind(params.figure);
    if (!kind) error(404, { message: `There is no figure "${params.figure}"` });
    const svg = await drawShareFigure(kind, url.searchParams);
    if (svg === null) error(404, { message: 'There is no data yet' });
    const view = readView(url.searchParams);
    const name = await nameFigure(theAtlas(), kind, {
      ...{ ...view, state: stateInView(view) },
      county: kind === 'county' ? view.county : null,
    });
    const answered = svgResponse(withHouseFont(svg), name);
    // Opened as a page of its own it may do nothing but be looked at.
    answered.headers.set('content-security-policy', SVG_POLICY);
    return answered;
  });

const SVG_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; frame-ancestors *";
