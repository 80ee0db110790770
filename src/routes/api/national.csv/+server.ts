import { theAtlas } from '#lib/server/services/atlas.ts';
import { getNationalFile } from '#lib/server/services/national/national-file.ts';
import { readView } from '#lib/view/view-state.ts';
import { answer } from '../answer.ts';
import { fileResponse } from '../file-response.ts';
import type { RequestHandler } from './$types';

/** The states and one support as CSV. */
export const GET: RequestHandler = ({ url }) =>
  answer(async () => {
    const { support, terms } = readView(url.searchParams);
    const file = await getNationalFile(theAtlas(), support, terms);
    return fileResponse(file);
  });
