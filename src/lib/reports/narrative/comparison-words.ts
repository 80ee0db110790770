import { readableDate } from '#lib/view/dates.ts';
import { counted } from '#lib/view/numbers.ts';
import type { ReportComparison } from '../compare-reports.ts';

/** What has changed since a report was made, in a sentence; the changes themselves stand beside it. */
export function comparisonSentence({
  versions,
  dates,
  changed,
  added,
  gone,
}: ReportComparison): string {
  if (versions.before === versions.now) {
    return changed.length + added.length + gone.length === 0
      ? 'The data has not changed since this report was made.'
      : `The data has not changed since this report was made, but ${figures(changed.length)} because time has passed: checks and verifications grow old.`;
  }
  const day = dates.now === null ? '' : ` (${readableDate(dates.now)})`;
  const since = `The data has changed since this report was made: it was version ${versions.before} and is version ${versions.now}${day}.`;
  if (changed.length + added.length + gone.length === 0) {
    return `${since} No figure of this report has changed.`;
  }
  const rows = [
    added.length > 0 && `${counted(added.length, 'row is', 'rows are')} new`,
    gone.length > 0 && `${counted(gone.length, 'row is', 'rows are')} no more`,
  ].filter(Boolean);
  return `${since} ${[figures(changed.length), ...rows].join('; ')}.`;
}

const figures = (count: number) =>
  count === 0
    ? 'no figure has changed'
    : counted(count, 'figure has changed', 'figures have changed');
