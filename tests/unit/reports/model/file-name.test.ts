import { describe, expect, it } from 'vitest';
import { figureFileName } from '#lib/reports/model/figure-file-name.ts';
import { reportFileName } from '#lib/reports/model/file-name.ts';
import { smallReport } from '../../../support/small-report.ts';

const named = (name: string) => {
  const report = smallReport();
  return reportFileName({ ...report, region: { ...report.region, name } }, 'pdf');
};

describe('reportFileName', () => {
  it('says region, support, day and data version', () => {
    expect(named('Perry County, Kentucky')).toBe(
      'rosc-report_perry-county-kentucky_recovery-housing_2026-11-26_data-4_demonstration.pdf',
    );
  });

  it('says which services count: a filtered report is another file', () => {
    const report = smallReport();
    const terms = [['medication', 'yes']] as const;
    expect(reportFileName({ ...report, request: { ...report.request, terms } }, 'pdf')).toContain(
      '_recovery-housing_only-medication_2026-11-26_',
    );
  });

  it.each([
    ['Doña Ana County', 'dona-ana-county'],
    ['../../etc/passwd', 'etc-passwd'],
    ['$#<_*@`\\ 🎉', 'region'],
    ['مقاطعة', 'region'],
    ['x'.repeat(300), 'x'.repeat(60)],
  ])('makes of %s what every file system bears', (name, part) => {
    expect(named(name)).toBe(
      `rosc-report_${part}_recovery-housing_2026-11-26_data-4_demonstration.pdf`,
    );
  });
});

it('names a figure by its report, its number and what it is', () => {
  const report = smallReport();
  const figure = report.sections
    .flatMap(({ blocks }) => blocks)
    .find(({ kind }) => kind === 'figure');
  expect(figure?.kind === 'figure' && figureFileName(report, figure, 'png')).toBe(
    'rosc-report_ballard-and-carlisle-counties-kentucky_recovery-housing_2026-11-26_data-4_demonstration_figure-1_gaps-recovery-housing-map.png',
  );
});
