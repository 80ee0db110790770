import type { Report } from './report.ts';

/** As many characters as the region may take: whole file names stay under what zip tools bear. */
const LONGEST = 60;

/** "rosc-report_perry-county-kentucky_recovery-housing_2026-11-26_data-4.pdf". @param extension without the dot */
export function reportFileName(report: Report, extension: string): string {
  const { region, request, madeOn, dataVersion } = report;
  const support = request.supports[0];
  const parts = ['rosc-report', plain(region.name), support, madeOn, `data-${dataVersion}`];
  return `${parts.filter(Boolean).join('_')}.${extension}`;
}

/** Lower-case letters, digits and hyphens: a name that every file system and mail program bears. */
function plain(text: string): string {
  const ascii = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = ascii.replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST);
  return words.replace(/^-+|-+$/g, '') || 'region';
}
