import { describe, expect, it } from 'vitest';
import { runRosc } from '../../support/run-rosc.ts';
import { PERRY, useSmallAtlas } from '../../support/small-atlas.ts';

describe('rosc call-sheet', { timeout: 60_000 }, () => {
  const small = useSmallAtlas();
  const run = (...args: string[]) => runRosc(['call-sheet', '--db', small.file, ...args]);

  it('ranks records by the residents of the cells that hang on them', async () => {
    small.db.$client.exec("update organizations set phone = '=606' ");
    const { code, stdout } = await run('--json');
    expect(code).toBe(0);
    const sheet = JSON.parse(stdout) as { records: Record<string, unknown>[]; idle: number };
    // Perry: 400 residents. The garden is the only one; without it nobody lists any there. So is
    // the confidential residence, whose list is complete: a gap. Nobody calls it: it has no phone.
    expect(
      sheet.records.map(({ organization, phone, residents, change }) => [
        organization,
        phone,
        residents,
        change,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['Harbor <b>& Co</b>', '=606', 400, 'Perry would become not assessed: 400 residents.'],
        ['Safe Haven', null, 400, 'Perry would become a gap: 400 residents.'],
      ]),
    );
  });

  it('gives a file whose texts are no formulas', async () => {
    small.db.$client.exec("update organizations set phone = '=606' ");
    const { stdout } = await run('--csv', '--support', 'community-garden');
    expect(stdout.split('\n')).toHaveLength(3);
    expect(stdout).toContain(",Perry County,'=606,,");
  });

  it('lists absences that nobody confirmed', async () => {
    const { stdout } = await run('--json');
    const { absences } = JSON.parse(stdout) as { absences: { county: string; support: string }[] };
    expect(absences).toMatchObject([{ support: 'peer-run-residence', county: 'Fayette County' }]);
    // A planner checked the Recovery Cafe of Perry.
    expect(absences.some(({ support }) => support === 'recovery-cafe' && PERRY)).toBe(false);
  });

  it('names a support that does not exist', async () => {
    expect(await run('--support', 'coffee')).toMatchObject({ code: 1, stdout: '' });
  });
});
