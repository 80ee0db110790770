import type { MapFrame } from '../print/map-frame.ts';

/** Narrow, so that names are large beside the map: a slide shows it twice as wide. */
export const SLIDE_FRAME: MapFrame = { width: 500, county: 300, region: 330, state: 400 };
