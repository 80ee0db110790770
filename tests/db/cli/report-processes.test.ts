import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportFile } from '#lib/reports/model/report-file.ts';
import { runRosc } from '../../support/run-rosc.ts';

const ROSC = fileURLToPath(new URL('../../../src/cli/rosc.ts', import.meta.url));
const UNIX = process.platform !== 'win32';

describe('rosc report, among other processes', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rosc-processes-'));
  const at = (name: string) => path.join(folder, name);
  const db = ['--db', at('demo.db')];

  beforeAll(async () => {
    expect((await runRosc(['init', '--demo', ...db])).code).toBe(0);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.skipIf(!UNIX)('ends at once when it is interrupted, and leaves nothing', async () => {
    const file = at('state.pdf');
    writeFileSync(file, 'old');
    const child = spawn(process.execPath, [ROSC, 'report', '--state', 'KY', '-o', file, ...db], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      // The first that it tells: half a second after it began, seconds before it is done.
      if (said === '') child.kill('SIGINT');
      said += part;
    });
    await once(child, 'exit');
    expect(said).toMatch(/Interrupted; nothing was changed\n$/);
    expect(child.exitCode).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it.skipIf(!UNIX)('says that there is no room, and the older file is unharmed', async () => {
    const file = at('perry.docx');
    writeFileSync(file, 'old');
    // A limit on the size of a file fails as a full disk does; in half kilobytes, or kilobytes.
    const limited = spawn(
      'sh',
      [
        ...['-c', 'ulimit -f 80; exec "$@"', 'sh', process.execPath, ROSC, 'report'],
        ...['--county', '21193', '-o', file, ...db],
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const [said] = await Promise.all([text(limited.stderr), once(limited, 'exit')]);
    expect(said).toMatch(/perry\.docx, which cannot be written: it is larger than a file may be/);
    expect(limited.exitCode).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('is of one state of the data, whatever an import does meanwhile', async () => {
    const report = async (name: string) => {
      const { code, stderr } = await runRosc([
        ...['report', '--county', '21193', '--packet', 'handout', '-o', at(name), ...db],
      ]);
      expect({ code, stderr }).toMatchObject({ code: 0 });
      expect(stderr).not.toMatch(/SQLITE|busy|in use/i);
      return (JSON.parse(readFileSync(at(name), 'utf8')) as ReportFile).report;
    };
    const before = await report('before.json');
    const rows = Array.from(
      { length: 3000 },
      (_, i) => `Center ${i},recovery-cafe,21193,${37 + (i % 900) / 1000},-83.2`,
    );
    writeFileSync(
      at('many.csv'),
      ['organization,support,county_fips,latitude,longitude', ...rows].join('\n'),
    );
    let running = true;
    const imported = runRosc(['import', 'services', at('many.csv'), ...db]).finally(() => {
      running = false;
    });
    const meanwhile = [];
    while (running) meanwhile.push(await report(`during-${meanwhile.length}.json`));
    expect((await imported).code).toBe(0);
    const after = await report('after.json');
    expect(after.dataVersion).toBe(before.dataVersion + 1);
    expect(JSON.stringify(after)).not.toBe(JSON.stringify(before));
    expect(meanwhile.length).toBeGreaterThan(0);
    for (const one of meanwhile) {
      expect(one).toEqual(one.dataVersion === before.dataVersion ? before : after);
    }
  });
});
