import { readTerms } from '#lib/view/asked-terms.ts';
import { fileName } from '#lib/view/file-name.ts';
import { askedWords } from '#lib/view/asked-words.ts';
import type { Report } from './report.ts';

/**
 * "rosc-report_perry-county-kentucky_recovery-housing_2026-11-26_data-4_demonstration.pdf".
 * @param extension without the dot
 * @param what the document is, where it is no report
 */
export function reportFileName(report: Report, extension: string, what = 'rosc-report'): string {
  const { region, request, madeOn, dataVersion, demonstration } = report;
  return fileName(
    {
      ...{ what, place: region.name, support: request.supports[0] ?? null },
      narrowed: askedWords(readTerms(new URLSearchParams(request.terms.map(([...term]) => term)))),
      ...{ day: madeOn, dataVersion, demonstration },
    },
    extension,
  );
}
