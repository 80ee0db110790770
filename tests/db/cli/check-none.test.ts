import { describe, expect, it } from 'vitest';
import { runRosc } from '../../support/run-rosc.ts';
import { FAYETTE, useSmallAtlas } from '../../support/small-atlas.ts';

describe('rosc check-none', { timeout: 60_000 }, () => {
  const small = useSmallAtlas();
  const run = (...args: string[]) => runRosc(['check-none', '--db', small.file, ...args]);
  const cell = ['--county', FAYETTE, '--support', 'peer-run-residence', '--by', '=A & <b>'];

  it('records a check, and the coverage tells it', async () => {
    const { code, stdout } = await run(...cell, '--date', '2026-01-31', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ county: FAYETTE, checkedOn: '2026-01-31', checkedBy: '=A & <b>', changed: true },
      ...{ holdsUntil: '2027-01-31', dataVersion: 2 },
    });
    const again = await run(...cell, '--date', '1/31/2026');
    expect(again.stdout).toBe(
      'Recorded before, unchanged: no Peer-run residence in Fayette County, checked on 2026-01-31 by =A & <b>. It holds until 2027-01-31.\n',
    );
    const csv = ['coverage', '--db', small.file, '--county', FAYETTE, '--csv'];
    const table = await runRosc([...csv, '--support', 'peer-run-residence']);
    expect(table.stdout).toContain("2026-01-31,'=A & <b>,");
  });

  it('fails on what cannot be true, and says what was expected', async () => {
    const future = await run(...cell, '--date', '2999-01-01');
    expect(future).toMatchObject({ code: 1, stdout: '' });
    expect(future.stderr).toMatch(/column date: found 2999-01-01, which has not come yet/);
    const listed = await run(...cell.with(3, 'recovery-cafe'), '--json');
    expect(listed.code).toBe(1);
    expect(JSON.parse(listed.stdout)).toMatchObject({ error: { column: 'support' } });
  });

  it('is used wrongly without a name', async () => {
    expect(await run(...cell.slice(0, 4))).toMatchObject({ code: 2, stdout: '' });
  });
});
