// Coverage inputs drawn at random, with every kind of hole in them, for tests of properties.
import type { CoverageInput, CoverageService } from '#lib/coverage/input.ts';
import { MODALITIES, OPEN_TO } from '#lib/domain/service.ts';
import { createCatalog, type SupportNode } from '#lib/domain/support.ts';
import { classesOf, COUNTY_SCHEMES } from '#lib/domain/county-class.ts';
import { COUNTED, type YardstickRule } from '#lib/domain/yardstick.ts';
import { createYardstickSet, type YardstickSet } from '#lib/domain/yardstick-set.ts';
import { yardstick } from './yardstick.ts';
import { createRandom, type Random } from './random.ts';
import { coverageCounty, coverageInput, coverageService, supportNode } from './small-coverage.ts';

const COUNTIES = ['21001', '21003', '21005', '21007', '39001', '39003', '39005'];
const SOURCES = ['alpha', 'beta', 'gamma'];

function drawNodes(random: Random): SupportNode[] {
  const draw = () => random.pick([null, 2, 5, 10, 25, 60]);
  return ['one', 'two', 'three'].flatMap((group, i) => {
    const modality = random.pick(['in-person', 'both', i === 2 ? 'virtual' : 'both'] as const);
    const catchmentMiles = { urban: draw(), rural: draw() };
    const type = (number: number) =>
      supportNode(`${group}-${number}`, {
        group,
        modality: modality === 'virtual' ? 'virtual' : random.pick(['in-person', 'both']),
        catchmentMiles: { urban: draw(), rural: draw() },
        scored: random.chance(0.8),
      });
    const types = Array.from({ length: random.whole(1, 3) }, (_, number) => type(number));
    return [supportNode(group, { kind: 'group', modality, catchmentMiles }), ...types];
  });
}

function drawService(random: Random, nodes: readonly SupportNode[], point: Point): CoverageService {
  const placed = random.chance(0.85);
  return coverageService(random.pick(nodes).slug, {
    modality: random.pick([...MODALITIES, 'in-person', 'in-person']),
    county: placed && random.chance(0.9) ? random.pick([...COUNTIES, '54001']) : null,
    point: placed && random.chance(0.95) ? point : null,
    approximate: random.chance(0.2),
    openTo: random.pick(OPEN_TO),
    verifiedOn: random.chance(0.5) ? `2026-0${random.whole(1, 9)}-15` : null,
    sourceId: random.pick(SOURCES),
    capacity: random.chance(0.6) ? random.whole(1, 30) : null,
    area: random.chance(0.1) ? [random.pick([...COUNTIES, '21', '39', '54']), '21001'] : [],
  });
}

type Point = NonNullable<CoverageService['point']>;

/** A patch of the Earth a hundred miles wide; every third lies across the antimeridian. */
function drawPoint(random: Random, seed: number): Point {
  const longitude = (seed % 3 === 0 ? 179.2 : -84) + random.between(0, 1.6);
  return {
    latitude: 37 + random.between(0, 1.4),
    longitude: longitude > 180 ? longitude - 360 : longitude,
  };
}

/** One to five rules of every kind; one in force for all, and for some support another. */
function drawYardsticks(random: Random, nodes: readonly SupportNode[]): YardstickSet {
  const terms = () => ({
    miles: random.chance(0.3) ? null : random.pick([3, 8, 20, 45]),
    share: random.pick([0.5, 0.85, 0.9, 1]),
  });
  const rule = (): YardstickRule => {
    if (random.chance(0.2)) {
      const counted = random.pick(COUNTED);
      return { kind: 'ratio', counted, atLeast: random.whole(1, 20), per: 5000 };
    }
    const scheme = random.pick(COUNTY_SCHEMES);
    const classes = Object.fromEntries(classesOf(scheme).map((id) => [id, terms()]));
    return { kind: 'distance', scheme, classes, minimum: random.pick([1, 1, 2, 3]) };
  };
  const slugs = nodes.map(({ slug }) => slug);
  const others = Array.from({ length: random.whole(0, 4) }, (_, i) =>
    yardstick(`rule-${i}`, {
      rule: rule(),
      supports: random.chance(0.4) ? null : slugs.filter(() => random.chance(0.6)),
      gapBelow: random.pick([0.3, 0.5]),
    }),
  );
  const all = [yardstick('default'), ...others];
  const chosen = random.chance(0.3) ? random.pick(all) : null;
  const bySupport = random.chance(0.3) ? [[random.pick(slugs), random.pick(all)] as const] : [];
  return createYardstickSet(all, { all: chosen, bySupport: new Map(bySupport) });
}

/** @param seed the same seed gives the same input */
export function drawCoverageInput(seed: number): CoverageInput {
  const random = createRandom(seed);
  const nodes = drawNodes(random);
  const point = () => drawPoint(random, seed);
  const some = <T>(most: number, draw: () => T) =>
    Array.from({ length: random.whole(0, most) }, draw);
  const sites = [point(), ...some(30, point)];
  return coverageInput({
    catalog: createCatalog(nodes),
    yardsticks: drawYardsticks(random, nodes),
    counties: COUNTIES.filter(() => random.chance(0.9)).map((fips) =>
      coverageCounty(fips, {
        rucc: random.chance(0.1) ? null : random.whole(1, 9),
        size: random.chance(0.15)
          ? null
          : { residents: 10 ** random.between(3, 6.3), squareMiles: 10 ** random.between(1, 3.5) },
        center: point(),
      }),
    ),
    tracts: some(60, () => ({
      ...point(),
      geoid: '00000000000',
      county: random.pick(COUNTIES.slice(0, random.whole(1, 7))),
      population: random.chance(0.2) ? 0 : random.whole(1, 5000),
    })),
    services: some(80, () => drawService(random, nodes, random.pick(sites))),
    claims: some(25, () => ({
      sourceId: random.pick(SOURCES),
      support: random.pick(nodes).slug,
      place: random.pick([...COUNTIES, '21', '39']),
      completeness: random.pick(['complete', 'partial'] as const),
    })),
    checks: some(12, () => random.whole(2, 12)).map((month, i) => ({
      county: random.pick(COUNTIES),
      support: random.pick(nodes).slug,
      // No two on one day, about half of them too old to hold.
      checkedOn: `202${random.pick([5, 6])}-${String(month).padStart(2, '0')}-${10 + i}`,
      checkedBy: random.pick(['A. Reader', 'B. Caller']),
      note: null,
    })),
  });
}
