import type { Rurality } from '#lib/domain/place.ts';

/** "rural, RUCC 7"; a county without a code is not classified, which is not the same as rural. */
export function ruralityLabel(rurality: Rurality | null, rucc: number | null): string {
  return rurality === null ? 'not classified as urban or rural' : `${rurality}, RUCC ${rucc}`;
}
