import { error } from '@sveltejs/kit';
import { InputError } from '#lib/domain/issue.ts';
import type { ReportFile } from '#lib/reports/model/report-file.ts';
import { readPostedReport } from '#lib/server/services/report/posted-report.ts';

/** The report file that a request brings; what is none is refused, and said so. Nothing is stored. */
export async function postedReport(request: Request): Promise<ReportFile> {
  try {
    return await readPostedReport(new Uint8Array(await request.arrayBuffer()));
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    const { found, expected } = cause.issue;
    error(400, {
      message: `This is no report file: found ${found}`,
      hint: `Expected ${expected}.`,
    });
  }
}
