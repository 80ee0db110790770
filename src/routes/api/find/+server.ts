import { theAtlas } from '#lib/server/services/atlas.ts';
import { find } from '#lib/server/services/find.ts';
import type { RequestHandler } from './$types';

/** Longest text that is looked for. */
const LONGEST = 200;

/** Counties, supports and organizations that a few typed letters may mean. */
export const GET: RequestHandler = async ({ url }) => {
  const { searchParams: query } = url;
  const text = (query.get('q') ?? '').slice(0, LONGEST);
  return Response.json(await find(theAtlas(), text, query.get('state')));
};
