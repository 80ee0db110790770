/**
 * Edition of the boundaries in us-atlas 3: Connecticut has its eight old counties, and Alaska has
 * 02261, which later became 02063 and 02066.
 */
export const COUNTY_VINTAGE = '2017';
