import { drawChecks } from './checks.ts';
import { listClaims } from './claims.ts';
import { drawGrants } from './details/grants.ts';
import { drawPeople } from './details/people.ts';
import type { CountyFacts } from './facts.ts';
import { createRandom } from './random.ts';
import { drawServices } from './services.ts';
import { drawPartnerships } from './network/partnerships.ts';
import { writeChecks, writeClaims, writePartnerships, writeServices } from './write.ts';

/** Changing the seed gives another fictional state over the same counties. */
const SEED = 'kentucky-2026-11-14';

/** The fictional files by name: the same text each time. */
export function generateDemonstration(counties: readonly CountyFacts[]): Map<string, string> {
  const random = createRandom(SEED);
  const services = drawServices(counties, random.fork('services'));
  const claims = listClaims(counties);
  const checks = drawChecks(counties, services, claims, random.fork('checks'));
  const grants = drawGrants(services, random.fork('grants'));
  const people = drawPeople(services, random.fork('people'));
  return new Map([
    ['services.csv', writeServices(services, grants, people)],
    ['partnerships.csv', writePartnerships(drawPartnerships(services, random.fork('network')))],
    ['claims.csv', writeClaims(claims)],
    ['checks.csv', writeChecks(checks)],
  ]);
}
