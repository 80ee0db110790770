import type { MapMeasure } from './view-state.ts';

/** One class of a sequential scale: from (inclusive) to below `to`; the last reaches without end. */
export interface ScaleClass {
  from: number;
  to: number | null;
  label: string;
  /** Color token, `scale-1` (little concern) to `scale-5`. */
  token: 'scale-1' | 'scale-2' | 'scale-3' | 'scale-4' | 'scale-5';
}

/** Share of residents in reach: the lower, the greater the concern. */
const REACH: readonly ScaleClass[] = [
  { from: 0.9, to: null, label: '90 % and more', token: 'scale-1' },
  { from: 0.75, to: 0.9, label: '75 to 90 %', token: 'scale-2' },
  { from: 0.5, to: 0.75, label: '50 to 75 %', token: 'scale-3' },
  { from: 0.25, to: 0.5, label: '25 to 50 %', token: 'scale-4' },
  { from: 0, to: 0.25, label: 'under 25 %', token: 'scale-5' },
];

/** Straight-line miles to the nearest service of the middle resident. */
const NEAREST: readonly ScaleClass[] = [
  { from: 0, to: 5, label: 'under 5 mi', token: 'scale-1' },
  { from: 5, to: 15, label: '5 to 15 mi', token: 'scale-2' },
  { from: 15, to: 30, label: '15 to 30 mi', token: 'scale-3' },
  { from: 30, to: 60, label: '30 to 60 mi', token: 'scale-4' },
  { from: 60, to: null, label: '60 mi and more', token: 'scale-5' },
];

/** Supply per 10,000 residents (E2SFCA): the lower, the greater the concern. About five times each. */
const ACCESS: readonly ScaleClass[] = [
  { from: 10, to: null, label: '10 and more per 10,000', token: 'scale-1' },
  { from: 2, to: 10, label: '2 to 10 per 10,000', token: 'scale-2' },
  { from: 0.5, to: 2, label: '0.5 to 2 per 10,000', token: 'scale-3' },
  { from: 0.1, to: 0.5, label: '0.1 to 0.5 per 10,000', token: 'scale-4' },
  { from: 0, to: 0.1, label: 'under 0.1 per 10,000', token: 'scale-5' },
];

/** A measure that has a scale. */
export type ScaledMeasure = Exclude<MapMeasure, 'state'>;

const SCALES: Readonly<Record<ScaledMeasure, readonly ScaleClass[]>> = {
  reach: REACH,
  nearest: NEAREST,
  access: ACCESS,
};

/** The classes of a measure that has a scale. */
export function scaleClasses(measure: ScaledMeasure): readonly ScaleClass[] {
  return SCALES[measure];
}

/** The class of a value; null for a value that is not known, which has no color of its own. */
export function classOf(classes: readonly ScaleClass[], value: number | null): ScaleClass | null {
  if (value === null) return null;
  return classes.find(({ from, to }) => value >= from && (to === null || value < to)) ?? null;
}
