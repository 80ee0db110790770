import { theAtlas } from '#lib/server/services/atlas.ts';
import { getNetworkFile } from '#lib/server/services/network/network-file.ts';
import { readNetworkView } from '#lib/view/network-view.ts';
import { answer } from '../answer.ts';
import { fileResponse } from '../file-response.ts';
import type { RequestHandler } from './$types';

/** Organizations with their measures as CSV, the same that the command prints. */
export const GET: RequestHandler = ({ url, request }) =>
  answer(async () => {
    const { extent, day } = readNetworkView(url.searchParams);
    const state = extent === 'all' ? null : url.searchParams.get('state');
    const file = await getNetworkFile(theAtlas(), { state, day }, request);
    return fileResponse(file);
  });
