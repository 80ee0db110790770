import { InputError } from '#lib/domain/issue.ts';
import { comparisonSentence } from '#lib/reports/narrative/comparison-words.ts';
import type { OpenedReport } from '#lib/reports/model/opened-report.ts';
import type { ReportFile } from '#lib/reports/model/report-file.ts';
import type { Atlas } from '../atlas.ts';
import { compareWithToday } from './open-report.ts';

/** A kept report with what has changed since; it is shown also where it can be compared with nothing. */
export async function reopenReport(
  atlas: Atlas,
  file: ReportFile,
  signal?: AbortSignal,
): Promise<OpenedReport> {
  try {
    const comparison = await compareWithToday(atlas, file, { signal });
    return { file, comparison, sentence: comparisonSentence(comparison) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const sentence = `It cannot be compared with the data of today: ${error.message}.`;
    return { file, comparison: null, sentence };
  }
}
