import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The parsed county topology of the us-atlas package, as the product ships it. */
export function readCountyAtlas(): unknown {
  const file = createRequire(import.meta.url).resolve('us-atlas/counties-10m.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}
