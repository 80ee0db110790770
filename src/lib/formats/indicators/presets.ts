import type { IndicatorMapping } from './mapping.ts';

const SHARE = [0, 100] as const;
const COUNT = [0, 50_000_000] as const;
/** Deaths per 100,000 residents. */
const RATE = [0, 2_000] as const;
const OEPS_YEARS = [2014, 2015, 2016, 2017, 2018, 2019, 2020];

/**
 * Files whose columns are known. Sources: USDA ERS, Rural-Urban Continuum Codes 2023 (long form);
 * CDC/ATSDR Social Vulnerability Index 2022, counties, with its documentation of -999 as "no data";
 * Opioid Environment Policy Scan, counties ("C_Latest"), whose overdose mortality comes from the
 * estimates of the National Center for Health Statistics; CDC WONDER, deaths from drug-related causes
 * 2009 to 2018: it withholds counts under 10 and, unless asked otherwise, leaves their counties out
 * of the file, and calls a rate from fewer than 20 deaths unreliable.
 */
export const INDICATOR_PRESETS = {
  'rucc-2023': {
    form: 'long',
    fipsColumn: 'FIPS',
    attributeColumn: 'Attribute',
    valueColumn: 'Value',
    year: 2023,
    missing: [],
    attributes: [{ attribute: 'RUCC_2023', indicator: 'rucc', range: [1, 9], whole: true }],
  },
  'svi-2022': {
    form: 'wide',
    fipsColumn: 'FIPS',
    year: 2022,
    missing: [-999],
    columns: [
      { column: 'RPL_THEMES', indicator: 'svi', range: [0, 1] },
      { column: 'EP_POV150', indicator: 'poverty-150', range: SHARE },
      { column: 'EP_UNEMP', indicator: 'unemployed', range: SHARE },
      { column: 'EP_DISABL', indicator: 'disability', range: SHARE },
      { column: 'EP_NOVEH', indicator: 'no-vehicle', range: SHARE },
      { column: 'EP_UNINSUR', indicator: 'uninsured', range: SHARE },
      { column: 'EP_NOHSDP', indicator: 'no-diploma', range: SHARE },
      { column: 'E_TOTPOP', indicator: 'population', range: COUNT, whole: true },
      { column: 'AREA_SQMI', indicator: 'area-square-miles', range: [0, 200_000] },
    ],
  },
  'oeps-c': {
    form: 'wide',
    fipsColumn: 'GEOID',
    year: 2020,
    missing: [],
    columns: OEPS_YEARS.map((year) => ({
      ...{ column: `OdMortRt${year - 2000}`, year },
      ...{ indicator: 'overdose-mortality', range: RATE },
    })),
  },
  'wonder-drug-2018': {
    form: 'wide',
    fipsColumn: 'County Code',
    year: 2018,
    missing: [],
    unlisted: 'suppressed',
    columns: [
      { column: 'Deaths', indicator: 'drug-deaths', range: COUNT, whole: true },
      { column: 'Crude Rate', indicator: 'drug-mortality', range: RATE },
    ],
  },
  plain: { form: 'plain' },
} as const satisfies Record<string, IndicatorMapping>;

/** Name of a preset, as the command takes it. */
export type IndicatorPreset = keyof typeof INDICATOR_PRESETS;
