import { error } from '@sveltejs/kit';
import { getBoundaries } from '#lib/server/services/boundaries.ts';
import { findState } from '#lib/domain/state.ts';
import type { RequestHandler } from './$types';

/** The boundaries of a state and its surroundings, and the middle of each county. */
export const GET: RequestHandler = ({ url }) => {
  const code = url.searchParams.get('state') ?? '';
  const state = findState(code);
  if (!state)
    error(404, { message: `There is no state "${code}"`, hint: 'Use a postal code such as KY.' });
  return Response.json(getBoundaries(state));
};
