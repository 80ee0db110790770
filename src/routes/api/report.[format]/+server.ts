import { error } from '@sveltejs/kit';
import { shownReport } from '#lib/reports/model/apply-edits.ts';
import { reportFileName } from '#lib/reports/model/file-name.ts';
import type { Report } from '#lib/reports/model/report.ts';
import { writeReportFile } from '#lib/reports/model/write-report-file.ts';
import { getAskedReport } from '#lib/server/services/report/asked-report.ts';
import { answer } from '../answer.ts';
import { attachment, documentResponse, findFormat } from '../document-response.ts';
import { postedReport } from '../posted-report.ts';
import type { RequestHandler } from './$types';

/** The report that the same query shows on its page, as a document; as JSON the file that keeps it. */
export const GET: RequestHandler = async ({ params, url, request: { signal } }) => {
  const json = params.format === 'json';
  const format = json ? null : findFormat(params.format);
  const report = existing(await answer(() => getAskedReport(url.searchParams, { signal })));
  if (format) return documentResponse(report, format, url.searchParams.get('paper'), signal);
  return attachment(writeReportFile(report), 'application/json', reportFileName(report, 'json'));
};

/** A report file, with what a person wrote in it, as a document. Nothing of it is stored. */
export const POST: RequestHandler = async ({ params, url, request }) => {
  const format = findFormat(params.format);
  const report = shownReport(await postedReport(request));
  return documentResponse(report, format, url.searchParams.get('paper'), request.signal);
};

function existing(report: Report | null): Report {
  if (report) return report;
  error(404, { message: 'There is no data yet', hint: 'Import a directory first.' });
}
