import { expect, it } from 'vitest';
import { writePdf } from '#lib/server/documents/pdf/write-pdf.ts';
import { buildReport } from '#lib/server/services/report/build-report.ts';
import { HAS_POPPLER, readPdf } from '../../support/poppler.ts';
import { onDemonstration, reportRequest } from '../../support/read-report/demonstration-reports.ts';

/** Counties of eastern Kentucky, so many that the longest tables of a handout are full. */
const EAST = [
  ...['21193', '21119', '21131', '21025', '21051', '21071', '21095', '21109', '21121', '21125'],
  ...['21133', '21153', '21159', '21127', '21175', '21189', '21195', '21197', '21205', '21237'],
];

it.skipIf(!HAS_POPPLER)(
  'a handout has no more than two pages, of one county, of twenty and of a state',
  async () => {
    const pages = await onDemonstration(async (atlas) => {
      const regions = [
        ...[1, 3, 5, 8, 13, 20].map((count) => ({ counties: EAST.slice(0, count) })),
        { state: 'KY' },
      ];
      const read: number[] = [];
      for (const region of regions) {
        for (const supports of [['recovery-housing'], []]) {
          const request = reportRequest({ ...region, supports, packet: 'handout' });
          const pdf = writePdf(await buildReport(atlas, request), 'us-letter');
          read.push(Number(/^Pages:\s+(\d+)$/m.exec(readPdf('pdfinfo', [], pdf))?.[1]));
        }
      }
      return read;
    });
    expect(pages).toHaveLength(14);
    expect(pages).toEqual(pages.map((count) => Math.min(count, 2)));
  },
);
