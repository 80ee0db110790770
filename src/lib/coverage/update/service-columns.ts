import type { CoverageService } from '../input.ts';

/** What a search looks at first of the services of a list, side by side: reading them one by one waits for memory. */
export interface ServiceColumns {
  /** Degrees; NaN where the place is not known. */
  latitudes: Float64Array;
  longitudes: Float64Array;
  /** FIPS code of the county as a number; -1 where it is not known. */
  counties: Int32Array;
  /** 1 where the service names an area that it serves. */
  areas: Uint8Array;
}

const kept = new WeakMap<readonly CoverageService[], ServiceColumns>();

/** The columns of a list; made once for each, since lists do not change. */
export function columnsOf(services: readonly CoverageService[]): ServiceColumns {
  const found = kept.get(services);
  if (found) return found;
  const size = services.length;
  const columns: ServiceColumns = {
    latitudes: new Float64Array(size).fill(NaN),
    longitudes: new Float64Array(size).fill(NaN),
    counties: new Int32Array(size),
    areas: new Uint8Array(size),
  };
  services.forEach(({ point, county, area }, i) => {
    if (point) {
      columns.latitudes[i] = point.latitude;
      columns.longitudes[i] = point.longitude;
    }
    columns.counties[i] = county === null ? -1 : Number(county);
    columns.areas[i] = area.length > 0 ? 1 : 0;
  });
  kept.set(services, columns);
  return columns;
}
