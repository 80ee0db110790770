import { getWholePage } from '#lib/server/services/get-page.ts';
import { getOrganizationFile } from '#lib/server/services/organization-file.ts';
import { readView } from '#lib/view/view-state.ts';
import { answer } from '../answer.ts';
import { fileResponse } from '../file-response.ts';
import type { RequestHandler } from './$types';

/** The services and ties of one organization (`organization=ID`) as CSV. */
export const GET: RequestHandler = async ({ url }) => {
  const { organization } = readView(url.searchParams);
  return fileResponse(
    await answer(() => getWholePage((atlas) => getOrganizationFile(atlas, organization ?? ''))),
  );
};
