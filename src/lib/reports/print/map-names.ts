import { findState } from '#lib/domain/state.ts';
import type { MapFacts } from '../facts.ts';
import { middleOfArea, togetherOf } from './drawn-area.ts';
import type { DrawnCounty, MapInFrame } from './map-in-frame.ts';
import type { MapName, NameKind } from './map-name.ts';
import { nameSize } from './name-styles.ts';
import { spotsBesidePlace, spotsInArea } from './name-spots.ts';

/** Of more counties than these, cities give better bearings than names of counties. */
const NAMED_COUNTIES = 30;

/** What the names of a map are taken from. */
export interface NamedMap {
  map: MapFacts;
  region: ReadonlySet<string>;
}

/**
 * The names that a map could have: of the counties of a small region or the cities of a large one, of
 * the states beside it, and of counties around that give bearings.
 */
export function mapNames({ map, region }: NamedMap, placed: MapInFrame): MapName[] {
  const states = new Set([...region].map((fips) => fips.slice(0, 2)));
  const abroad = placed.counties.filter(({ fips }) => !states.has(fips.slice(0, 2)));
  const neighbors = Map.groupBy(abroad, ({ fips }) => fips.slice(0, 2));
  const stateNames = [...neighbors].flatMap(([fips, counties]) => stateName(fips, counties));
  if (region.size > NAMED_COUNTIES) return [...cityNames(map, placed), ...stateNames];
  const known = new Set(map.around.counties.map(({ fips }) => fips));
  return [
    ...placed.counties.flatMap((one) => {
      if (region.has(one.fips)) return [countyName(one, 'own')];
      // Of counties without data beyond the line the name of the state says enough.
      const told = states.has(one.fips.slice(0, 2)) || known.has(one.fips);
      return told ? [countyName(one, 'quiet')] : [];
    }),
    ...stateNames,
  ];
}

function countyName({ county, area }: DrawnCounty, kind: NameKind): MapName {
  const text = county.properties.name;
  const size = nameSize(text, kind);
  const [x, y] = middleOfArea(area);
  const inside = spotsInArea(area, size, kind === 'quiet');
  // A county too small for its name has it beside it, rather than none.
  const beside = kind === 'own' ? spotsBesidePlace(x, y, size).map(dear) : [];
  return { text, kind, x, y, spots: [...inside, ...beside] };
}

const OUTSIDE = 500;
const dear = (spot: MapName['spots'][number]) => ({ ...spot, cost: spot.cost + OUTSIDE });

function cityNames({ labels }: MapFacts, { projection }: MapInFrame): MapName[] {
  return labels
    .filter(({ kind }) => kind === 'city')
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ name: text, longitude, latitude }) => {
      const at = projection([longitude, latitude]);
      if (!at) return [];
      const [x, y] = at;
      const kind = 'city' as const;
      return [{ text, kind, x, y, spots: spotsBesidePlace(x, y, nameSize(text, kind)) }];
    });
}

/** A neighboring state by its name or, where that has no room, its postal code. */
function stateName(fips: string, counties: readonly DrawnCounty[]): MapName[] {
  const state = findState(fips);
  if (!state) return [];
  const area = togetherOf(counties.map((one) => one.area));
  const [x, y] = middleOfArea(area);
  for (const text of [state.name.toUpperCase(), state.code]) {
    const spots = spotsInArea(area, nameSize(text, 'state'), true);
    if (spots.length > 0) return [{ text, kind: 'state', x, y, spots }];
  }
  return [];
}
