import supportTypes from '#data/support-types.json' with { type: 'json' };
import yardstickFile from '#data/yardsticks.json' with { type: 'json' };
import { createCatalog, type SupportCatalog } from '#lib/domain/support.ts';
import type { Yardstick } from '#lib/domain/yardstick.ts';
import { readSupportTypes } from '#lib/formats/catalog/read-support-types.ts';
import { readYardsticks } from '#lib/formats/catalog/read-yardsticks.ts';

let catalog: SupportCatalog | undefined;

/** The support types that this version of the product ships; read once. */
export function productCatalog(): SupportCatalog {
  catalog ??= createCatalog(readSupportTypes(supportTypes));
  return catalog;
}

/** The yardsticks that it ships, the default first. */
export function productYardsticks(): Yardstick[] {
  return readYardsticks(yardstickFile);
}
