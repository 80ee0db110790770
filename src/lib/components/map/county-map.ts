import {
  Map as GlMap,
  setWorkerUrl,
  type ExpressionSpecification,
  type GeoJSONSource,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { CELL_STATES } from '#lib/coverage/cell.ts';
import type { StateBoundaries } from '#lib/view/boundaries.ts';
import { rowClass, type CountyRow } from '#lib/view/county-row.ts';
import type { MapTies } from '#lib/view/map-ties.ts';
import type { MapMeasure } from '#lib/view/view-state.ts';
import { readMapColors, type MapColors } from './map-colors.ts';
import { mapPatterns, PATTERN_RATIO } from './map-patterns.ts';
import { fillLayer, mapStyle, SCALE_LAYER } from './map-style.ts';
import { reachFeatures, type ReachDrawing } from './reach-features.ts';
import type { ServiceFeatures } from './service-features.ts';
import { tieFeatures } from './tie-features.ts';
import { TIE_SOURCE } from './tie-layers.ts';

setWorkerUrl(workerUrl);

/** Everything that the map shows at one moment. */
export interface MapPicture {
  rows: readonly CountyRow[];
  measure: MapMeasure;
  selected: string | null;
  pointed: string | null;
  services: ServiceFeatures;
  reach: ReachDrawing | null;
  ties: MapTies | null;
}

const anyOf = (fips: readonly string[]): ExpressionSpecification =>
  ['in', ['get', 'fips'], ['literal', [...fips]]] as ExpressionSpecification;

/** Draws a picture on a MapLibre map, and draws it again when the theme changes. */
export class CountyMap {
  readonly gl: GlMap;
  readonly #boundaries: StateBoundaries;
  #colors: MapColors;
  #picture: MapPicture | null = null;
  #ready = false;
  /** True once a person has moved or zoomed away from the whole state. */
  #moved = false;

  constructor(container: HTMLElement, boundaries: StateBoundaries) {
    this.#boundaries = boundaries;
    this.#colors = readMapColors(container);
    this.gl = new GlMap({
      container,
      style: mapStyle(boundaries, this.#colors),
      bounds: boundaries.box,
      fitBoundsOptions: { padding: 24 },
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      keyboard: false,
      renderWorldCopies: false,
      fadeDuration: 0,
    });
    this.gl.touchZoomRotate.disableRotation();
    this.gl.scrollZoom.disable();
    this.gl.on('style.load', () => this.#begin());
    this.gl.on('movestart', ({ originalEvent }) => {
      if (originalEvent) this.#moved = true;
    });
  }

  /** Shows a picture; before the style has loaded it is kept for then. */
  show(picture: MapPicture): void {
    this.#picture = picture;
    if (this.#ready) this.#draw(picture);
  }

  /** Takes the colors of the theme in force. */
  recolor(): void {
    this.#colors = readMapColors(this.gl.getContainer());
    this.#ready = false;
    this.gl.setStyle(mapStyle(this.#boundaries, this.#colors), { diff: false });
  }

  /** Fills its container anew; what a person has moved or zoomed to stays in the middle. */
  resize(): void {
    this.gl.resize();
    if (!this.#moved) this.fit();
  }

  /** Shows the whole state. */
  fit(): void {
    this.#moved = false;
    this.gl.fitBounds(this.#boundaries.box, {
      padding: 24,
      animate: !reducedMotion(),
    });
  }

  zoom(step: 1 | -1): void {
    this.#moved = true;
    this.gl.zoomTo(this.gl.getZoom() + step * 0.75, {
      animate: !reducedMotion(),
    });
  }

  #begin(): void {
    for (const [name, image] of mapPatterns(this.#colors)) {
      if (this.gl.hasImage(name)) this.gl.removeImage(name);
      this.gl.addImage(name, image, { pixelRatio: PATTERN_RATIO });
    }
    this.#ready = true;
    if (this.#picture) this.#draw(this.#picture);
  }

  #draw({ rows, measure, selected, pointed, services, reach, ties }: MapPicture): void {
    this.#fill(rows, measure);
    const only = (fips: string | null) =>
      ['==', ['get', 'fips'], fips ?? ''] as ExpressionSpecification;
    this.gl.setFilter('selected', only(selected));
    this.gl.setFilter('selected-halo', only(selected));
    this.gl.setFilter('pointed', only(pointed));
    void this.#source('services').setData(services);
    void this.#source('reach').setData(reachFeatures(reach));
    void this.#source(TIE_SOURCE).setData(tieFeatures(ties));
  }

  #fill(rows: readonly CountyRow[], measure: MapMeasure): void {
    const colored = (row: CountyRow) => measure !== 'state' && rowClass(row, measure) !== null;
    for (const state of CELL_STATES) {
      const shown = rows.filter((row) =>
        measure === 'state' ? row.state === state : state === 'not-assessed' && !colored(row),
      );
      this.gl.setFilter(fillLayer(state), anyOf(shown.map((row) => row.fips)));
    }
    const scaled = rows.filter(colored);
    this.gl.setFilter(SCALE_LAYER, anyOf(scaled.map((row) => row.fips)));
    if (measure === 'state' || scaled.length === 0) return;
    const colors = scaled.flatMap((row) => {
      const token = rowClass(row, measure)?.token ?? 'scale-1';
      return [row.fips, this.#colors[token]];
    });
    this.gl.setPaintProperty(SCALE_LAYER, 'fill-color', [
      'match',
      ['get', 'fips'],
      ...colors,
      this.#colors.unknown,
    ] as unknown as ExpressionSpecification);
  }

  #source(name: string): GeoJSONSource {
    const source = this.gl.getSource<GeoJSONSource>(name);
    if (!source) throw new Error(`The map has no source ${name}`);
    return source;
  }
}

const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
