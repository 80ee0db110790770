import { withFont } from '#lib/reports/model/with-font.ts';
import { houseFontFace } from './html/house-font-face.ts';

/** A drawing that brings its font: as a picture of its own it has none of the page around it. */
export const withHouseFont = (svg: string): string => withFont(svg, houseFontFace());
