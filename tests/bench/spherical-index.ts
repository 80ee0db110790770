import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { buildSphericalIndex } from '#lib/geography/spherical-index.ts';
import { createRandom } from '../support/random.ts';
import type { BenchRow } from './bench-row.ts';
import { medianTime } from './median-time.ts';

const KILOMETERS_OF_30_MILES = 30 * 1.609344;

/**
 * Times the spherical index against kdbush with geokdbush, on points spread over the contiguous
 * states: build, nearest, within 30 miles. It is why the index is own code (decision 0003).
 */
export function benchSphericalIndex(points = 12_000, questions = 10_000, runs = 9): BenchRow[] {
  const random = createRandom(1);
  const draw = () => ({ latitude: random.between(25, 49), longitude: random.between(-124, -67) });
  const sites = Array.from({ length: points }, draw);
  const asked = Array.from({ length: questions }, draw);
  const latitudes = sites.map(({ latitude }) => latitude);
  const longitudes = sites.map(({ longitude }) => longitude);
  const buildOther = () => {
    const tree = new KDBush(points);
    for (const { latitude, longitude } of sites) tree.add(longitude, latitude);
    return tree.finish();
  };
  const index = buildSphericalIndex(latitudes, longitudes);
  const other = buildOther();
  const row = (what: string, ours: () => void, theirs: () => void): BenchRow => {
    const [mine, baseline] = [medianTime(ours, runs), medianTime(theirs, runs)];
    const ratio = baseline / mine;
    const name = `spherical index against geokdbush, ${points} points: ${what}`;
    return { name, ours: mine, baseline, ratio, limit: 'none, to be read', kept: true };
  };
  const each = (ask: (point: (typeof asked)[number]) => void) => () => asked.forEach(ask);
  return [
    row('build', () => buildSphericalIndex(latitudes, longitudes), buildOther),
    row(
      `${questions} × nearest`,
      each((point) => index.nearest(point)),
      each(({ latitude, longitude }) => around(other, longitude, latitude, 1)),
    ),
    row(
      `${questions} × within 30 miles`,
      each((point) => index.within(point, 30, () => undefined)),
      each(({ latitude, longitude }) =>
        around(other, longitude, latitude, Infinity, KILOMETERS_OF_30_MILES),
      ),
    ),
  ];
}
