import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { packetSections } from '#lib/reports/model/packets.ts';
import type { ReportRequest } from '#lib/reports/model/request.ts';
import { buildFacts, buildReport } from '#lib/server/services/report/build-report.ts';
import { FAYETTE, PERRY, raiseVersion, useSmallAtlas } from '../../support/small-atlas.ts';

const ROSC = fileURLToPath(new URL('../../../src/cli/rosc.ts', import.meta.url));
const small = useSmallAtlas();

const request: ReportRequest = {
  ...{ state: null, counties: [FAYETTE, PERRY], regionName: null, terms: [] },
  ...{ packet: 'profile', audience: 'general', supports: ['recovery-cafe'] },
  sections: packetSections('profile', 'general'),
};

it('the facts of a meeting that an import overtakes are of the data after it, and kept under no other', async () => {
  const { version } = await small.atlas.dataVersion();
  let raised = false;
  const facts = await buildFacts(small.atlas, request, {
    onStep: (step) => {
      if (raised || step !== 'maps') return;
      raised = true;
      raiseVersion(small.db);
    },
  });
  expect(facts.dataVersion).toBe(version + 1);
});

it('a report that an import of another process overtakes is of the data after it, throughout', async () => {
  const file = `${small.file}.csv`;
  writeFileSync(
    file,
    'organization,support,county_fips,latitude,longitude\nNew Cafe,recovery-cafe,21193,37,-84\n',
  );
  let imported = false;
  const report = await buildReport(small.atlas, request, {
    // Cells and counties are gathered; what is left would be of the data after the import.
    onStep: (step) => {
      if (imported || step !== 'maps') return;
      imported = true;
      execFileSync(process.execPath, [ROSC, 'import', 'services', file, '--db', small.file], {
        stdio: 'ignore',
      });
    },
  });
  expect(imported).toBe(true);
  expect(report.dataVersion).toBe((await small.atlas.dataVersion()).version);
  const blocks = report.sections.flatMap((one) => [...one.blocks]);
  const table = blocks.find(({ id }) => id === 'gaps.recovery-cafe.counties');
  const perry = table?.kind === 'table' && table.rows.find(({ key }) => key === PERRY);
  expect(perry && perry.cells[1]?.text).not.toBe('Gap');
  expect(JSON.stringify(blocks.find(({ id }) => id === 'directory.services'))).toContain(
    'New Cafe',
  );
  expect(report, 'as one that is built when the import has ended').toEqual(
    await buildReport(small.atlas, request),
  );
});
