/** Why an indicator has, or has no, value: each is its own state and none is zero. */
export type IndicatorState = 'value' | 'missing' | 'suppressed' | 'unreliable';

/** A need indicator of one place and year. */
export interface IndicatorValue {
  /** 5-digit FIPS. */
  place: string;
  indicator: string;
  year: number;
  /** Null unless `state` is `value` or `unreliable`. */
  value: number | null;
  state: IndicatorState;
}

/** What an indicator measures. */
export interface Indicator {
  id: string;
  label: string;
  /** What the number counts: "%" , "people", "deaths", "per 100,000", "square miles", "code", "rank 0 to 1". */
  unit: string;
  /** One sentence for a planner. */
  meaning: string;
  /** True where a higher value means more need. */
  needRises: boolean | null;
  /** True for a count of deaths: under `FEWEST_SHOWN` it is withheld, and from sums it must not follow. */
  sensitive?: true;
  /** Of a rate: the id of the count that it is made from, and that it would give away. */
  rateOf?: string;
}

/** Counts of deaths under this are not shown: the rule of the National Center for Health Statistics (CDC WONDER). */
export const FEWEST_SHOWN = 10;

/** Indicators that the product knows by name; others may be imported under an id of their own. */
export const INDICATORS: readonly Indicator[] = [
  {
    id: 'rucc',
    label: 'Rural-urban continuum code',
    unit: 'code',
    meaning:
      'USDA code of 1 (large metropolitan area) to 9 (fewest town residents, far from a metropolitan area).',
    needRises: null,
  },
  {
    id: 'population',
    label: 'Residents',
    unit: 'people',
    meaning: 'People who live in the county.',
    needRises: null,
  },
  {
    id: 'area-square-miles',
    label: 'Land area',
    unit: 'square miles',
    meaning: 'Land area of the county.',
    needRises: null,
  },
  {
    id: 'svi',
    label: 'Social vulnerability, percentile',
    unit: 'rank 0 to 1',
    meaning:
      'Rank of the county among all U.S. counties in the CDC/ATSDR Social Vulnerability Index; 1 is most vulnerable.',
    needRises: true,
  },
  {
    id: 'poverty-150',
    label: 'Below 150 % of the poverty line',
    unit: '%',
    meaning: 'Share of residents in households below 150 % of the federal poverty line.',
    needRises: true,
  },
  {
    id: 'unemployed',
    label: 'Unemployed',
    unit: '%',
    meaning: 'Share of the labor force aged 16 and over without work.',
    needRises: true,
  },
  {
    id: 'disability',
    label: 'Living with a disability',
    unit: '%',
    meaning: 'Share of residents outside institutions who live with a disability.',
    needRises: true,
  },
  {
    id: 'no-vehicle',
    label: 'Households with no vehicle',
    unit: '%',
    meaning: 'Share of households that have no car, van or truck.',
    needRises: true,
  },
  {
    id: 'uninsured',
    label: 'Without health insurance',
    unit: '%',
    meaning: 'Share of residents outside institutions without health insurance.',
    needRises: true,
  },
  {
    id: 'no-diploma',
    label: 'Without a high-school diploma',
    unit: '%',
    meaning: 'Share of residents aged 25 and over without a high-school diploma.',
    needRises: true,
  },
  {
    id: 'drug-mortality',
    label: 'Drug-related deaths per 100,000',
    unit: 'per 100,000',
    meaning:
      'Deaths from drug-related causes per 100,000 residents a year, 2009 to 2018 together. Withheld under 10 deaths, unreliable under 20.',
    needRises: true,
    rateOf: 'drug-deaths',
  },
  {
    id: 'drug-deaths',
    label: 'Drug-related deaths',
    unit: 'deaths',
    meaning: 'Deaths from drug-related causes, 2009 to 2018 together. Withheld under 10.',
    needRises: null,
    sensitive: true,
  },
  {
    id: 'overdose-mortality',
    label: 'Overdose deaths per 100,000, estimate',
    unit: 'per 100,000',
    meaning:
      'Estimate from a statistical model of drug overdose deaths per 100,000 residents in the year; it is not a count.',
    needRises: true,
  },
];
