import type { CountyFacts } from './facts.ts';
import { createRandom } from './random.ts';
import { drawServices } from './services.ts';
import { writeServices } from './write.ts';

/** Changing the seed gives another fictional state over the same counties. */
const SEED = 'kentucky-2026-11-14';

/** The fictional files by name: the same text each time. */
export function generateDemonstration(counties: readonly CountyFacts[]): Map<string, string> {
  const random = createRandom(SEED);
  const services = drawServices(counties, random.fork('services'));
  return new Map([['services.csv', writeServices(services)]]);
}
