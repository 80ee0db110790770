import { describe, expect, it } from 'vitest';
import { runRosc } from '../../support/run-rosc.ts';
import { PERRY, useSmallAtlas } from '../../support/small-atlas.ts';

interface Document {
  explanation: {
    tracts: { people: number; reach: string; miles: number }[];
    access: { residents: number };
    words: { steps: { title: string }[] };
  };
}

describe('rosc coverage of one cell', { timeout: 60_000 }, () => {
  const small = useSmallAtlas();
  const cell = ['coverage', '--county', PERRY, '--support', 'community-garden'];
  const ask = (...args: string[]) => runRosc([...args, '--db', small.atlas.db.$client.name]);

  it('explains it: tracts, distances, arithmetic, words', async () => {
    const { explanation } = JSON.parse((await ask(...cell, '--json')).stdout) as Document;
    // 5 and 35 miles; the catchment is 15.
    const told = explanation.tracts.map(({ people, reach, miles }) => [
      people,
      reach,
      Math.round(miles),
    ]);
    expect(told).toEqual([
      [300, 'none', 35],
      [100, 'distance', 5],
    ]);
    expect(explanation.access.residents).toBe(400);
    const titles = explanation.words.steps.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Here.', 'Reach.', 'Rule.', 'Access.']));
  });

  it('says it in words without --json', async () => {
    const { stdout } = await ask(...cell);
    expect(stdout).toContain('1 of 2 census tracts out of reach: 300 residents');
    expect(stdout).toContain('per 10,000');
  });

  it('explains nothing where more than one cell is asked for', async () => {
    expect((await ask('coverage', '--county', PERRY, '--json')).stdout).not.toContain(
      '"explanation"',
    );
  });
});
