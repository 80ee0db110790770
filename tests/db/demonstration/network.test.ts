import { describe, expect, it } from 'vitest';
import { PARTNERSHIP_KINDS, VISIBILITIES } from '#lib/domain/partnership.ts';
import { cell, committedRows } from './committed-files.ts';

const ties = committedRows('partnerships.csv').map((row) => ({
  from: cell(row, 'from'),
  to: cell(row, 'to'),
  kind: cell(row, 'kind'),
  row,
}));
const organizations = new Set(
  committedRows('services.csv').map((row) => cell(row, 'organization')),
);

const neighbors = new Map<string, Set<string>>();
for (const name of organizations) neighbors.set(name, new Set());
for (const { from, to } of ties) {
  neighbors.get(from)?.add(to);
  neighbors.get(to)?.add(from);
}

/** Sizes of the groups of organizations that ties link, largest first. */
function componentSizes(): number[] {
  const left = new Set(organizations);
  const sizes: number[] = [];
  for (const start of organizations) {
    if (!left.delete(start)) continue;
    const queue = [start];
    let size = 0;
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      size++;
      for (const other of neighbors.get(next) ?? []) if (left.delete(other)) queue.push(other);
    }
    sizes.push(size);
  }
  return sizes.sort((a, b) => b - a);
}

describe('the fictional network', () => {
  it('has about 1,400 ties between organizations that exist', () => {
    expect(ties.length).toBeGreaterThan(1350);
    expect(ties.length).toBeLessThan(1450);
    const strangers = ties.filter(
      ({ from, to }) => !organizations.has(from) || !organizations.has(to),
    );
    expect(strangers).toEqual([]);
    expect(ties.filter(({ from, to }) => from === to)).toEqual([]);
  });

  it('says each thing of a pair once', () => {
    const keys = ties.map(({ from, to, kind }) => [...[from, to].sort(), kind].join('|'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is one large part, a few islands, and 40 to 60 organizations alone', () => {
    const sizes = componentSizes();
    expect(sizes[0]).toBeGreaterThan(organizations.size * 0.85);
    const islands = sizes.slice(1).filter((size) => size > 1);
    expect(islands.length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...islands)).toBeLessThanOrEqual(8);
    const alone = sizes.filter((size) => size === 1).length;
    expect(alone).toBeGreaterThanOrEqual(40);
    expect(alone).toBeLessThanOrEqual(60);
  });

  it('gives an organization four to five partners on average, half of them few, some many', () => {
    const degrees = [...neighbors.values()].map((set) => set.size).sort((a, b) => a - b);
    const mean = degrees.reduce((sum, degree) => sum + degree, 0) / degrees.length;
    expect(mean).toBeGreaterThan(4);
    expect(mean).toBeLessThan(5);
    expect(degrees[Math.floor(degrees.length / 2)]).toBeLessThanOrEqual(3);
    expect(degrees.at(-1)).toBeGreaterThan(40);
  });

  it('knows all kinds, strengths and visibilities', () => {
    const words = (column: string) => new Set(ties.map(({ row }) => row[column]));
    expect(words('kind')).toEqual(new Set(PARTNERSHIP_KINDS));
    expect(words('strength')).toEqual(new Set(['1', '2', '3', '4']));
    expect(words('visibility')).toEqual(new Set(VISIBILITIES));
    expect(words('direction')).toEqual(new Set(['mutual', 'from-to']));
    expect(words('confirmed')).toEqual(new Set(['yes', 'no']));
  });

  it('draws no tie to a fellowship but that somebody refers to it', () => {
    const fellowship = /^(AA|NA) groups, /;
    const touching = ties.filter(({ from, to }) => fellowship.test(from) || fellowship.test(to));
    expect(touching.length).toBeGreaterThan(0);
    expect(touching.length).toBeLessThan(15);
    for (const { from, kind, row } of touching) {
      expect(from).not.toMatch(fellowship);
      expect([kind, row['direction'], row['confirmed']]).toEqual(['referral', 'from-to', 'no']);
    }
  });

  it('begins before it ends', () => {
    const dated = ties.filter(({ row }) => row['since'] !== '' && row['until'] !== '');
    expect(dated.length).toBeGreaterThan(30);
    expect(dated.filter(({ row }) => cell(row, 'since') >= cell(row, 'until'))).toEqual([]);
  });
});
