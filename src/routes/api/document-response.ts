import { error } from '@sveltejs/kit';
import { reportFileName } from '#lib/reports/model/file-name.ts';
import { PAPERS } from '#lib/reports/model/paper.ts';
import type { Report } from '#lib/reports/model/report.ts';
import { writeInThread } from '#lib/server/documents/document-thread.ts';
import { DOCUMENT_FORMATS, type DocumentFormat } from '#lib/server/documents/formats.ts';
import { answer } from './answer.ts';

/** The format of an address; an unknown one is a 404 that names those that there are. */
export function findFormat(id: string): DocumentFormat {
  const found = DOCUMENT_FORMATS.find((format) => format.id === id);
  if (found) return found;
  const known = [...DOCUMENT_FORMATS.map((format) => format.id), 'json'].join(', ');
  error(404, { message: `There is no report as "${id}"`, hint: `Expected one of ${known}.` });
}

/**
 * A report as a document to keep, named by its region, support, date and data version.
 * @param paper as the address says it
 * @param signal of the request: a document that nobody waits for is not written
 */
export async function documentResponse(
  report: Report,
  format: DocumentFormat,
  paper: string | null,
  signal?: AbortSignal,
  what: 'rosc-report' | 'rosc-minutes' = 'rosc-report',
): Promise<Response> {
  const size = PAPERS.find((one) => one === paper) ?? 'us-letter';
  const bytes = await answer(() => writeInThread(report, format.id, { paper: size }, { signal }));
  return attachment(new Uint8Array(bytes), format.mime, reportFileName(report, format.id, what));
}

export function attachment(body: BodyInit, mime: string, name: string): Response {
  return new Response(body, {
    headers: { 'content-type': mime, 'content-disposition': `attachment; filename="${name}"` },
  });
}
