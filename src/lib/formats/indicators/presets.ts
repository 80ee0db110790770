import type { IndicatorMapping } from './mapping.ts';

const SHARE = [0, 100] as const;
const COUNT = [0, 50_000_000] as const;

/**
 * Files whose columns are known. Sources: USDA ERS, Rural-Urban Continuum Codes 2023 (long form);
 * CDC/ATSDR Social Vulnerability Index 2022, counties, with its documentation of -999 as "no data".
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
  plain: { form: 'plain' },
} as const satisfies Record<string, IndicatorMapping>;

/** Name of a preset, as the command takes it. */
export type IndicatorPreset = keyof typeof INDICATOR_PRESETS;
