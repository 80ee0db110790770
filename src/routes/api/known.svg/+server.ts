import { findState } from '#lib/domain/state.ts';
import { theAtlas } from '#lib/server/services/atlas.ts';
import { getKnownFigure } from '#lib/server/services/data-page.ts';
import { nameFigure } from '#lib/server/services/name-figure.ts';
import { getShell } from '#lib/server/services/shell.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../answer.ts';
import { svgResponse } from '../svg-response.ts';
import type { RequestHandler } from './$types';

/** The map of what is not known in a state, by county. */
export const GET: RequestHandler = ({ url }) =>
  answer(async () => {
    const view = readView(url.searchParams);
    const { state } = await getShell(stateInView(view));
    const shown = findState(state?.code ?? '');
    if (!shown) return new Response(null, { status: 404 });
    return svgResponse(
      await getKnownFigure(theAtlas(), shown, view.terms),
      await nameFigure(theAtlas(), 'not-known', { state: shown.code, terms: view.terms }),
    );
  });
