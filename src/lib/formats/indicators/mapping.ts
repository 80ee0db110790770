/** One indicator of a file, and the values that it can have. */
export interface MappedIndicator {
  /** Id of the indicator in the product, such as "svi". */
  indicator: string;
  /** Lowest and highest possible value, both inclusive. */
  range?: readonly [min: number, max: number];
  /** True where only whole numbers are possible. */
  whole?: boolean;
}

interface TableMapping {
  /** Column of the 5-digit county FIPS code. */
  fipsColumn: string;
  /** Year that the values describe. */
  year: number;
  /** Numbers that stand for a missing value. */
  missing: readonly number[];
}

/** A table with one row per county and one column per indicator. */
export interface WideMapping extends TableMapping {
  form: 'wide';
  /** A column may be of another year than the table. */
  columns: readonly (MappedIndicator & { column: string; year?: number })[];
  /** What it says of a county that the table leaves out though it lists its state: withheld. */
  unlisted?: 'suppressed';
}

/** A table with one row per county and attribute. */
export interface LongMapping extends TableMapping {
  form: 'long';
  attributeColumn: string;
  valueColumn: string;
  attributes: readonly (MappedIndicator & { attribute: string })[];
}

/** The product's own form: county_fips, indicator, year, value. */
export interface PlainMapping {
  form: 'plain';
}

/** How the indicators of a county table are found in it. */
export type IndicatorMapping = WideMapping | LongMapping | PlainMapping;

/** Numbers that tables of the Census Bureau and the CDC write for "no value". */
const COMMON_MISSING = [-999, -9999, -666666666];

/** The mapping of any county table with one indicator in one column. */
export function columnMapping(options: {
  indicator: string;
  column: string;
  year: number;
  fipsColumn: string;
}): WideMapping {
  const { indicator, column, year, fipsColumn } = options;
  const columns = [{ column, indicator }];
  return { form: 'wide', fipsColumn, year, missing: COMMON_MISSING, columns };
}
