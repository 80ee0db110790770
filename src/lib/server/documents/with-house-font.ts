import { houseFontFace } from './html/house-font-face.ts';

/** A drawing that brings its font: as a picture of its own it has none of the page around it. */
export function withHouseFont(svg: string): string {
  return svg.replace('<style>', `<style>${houseFontFace()}`);
}
