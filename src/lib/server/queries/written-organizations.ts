import { asc, eq } from 'drizzle-orm';
import type { WrittenOrganization } from '#lib/formats/partnerships/listed-network.ts';
import type { Db } from '../db/client.ts';
import { organizations, sources } from '../db/schema.ts';

/** All organizations as network files name them, by name; whether they are fictional, by source. */
export async function readWrittenOrganizations(db: Db): Promise<WrittenOrganization[]> {
  return db
    .select({
      id: organizations.id,
      name: organizations.name,
      demonstration: sources.demonstration,
    })
    .from(organizations)
    .innerJoin(sources, eq(sources.id, organizations.sourceId))
    .orderBy(asc(organizations.name), asc(organizations.id))
    .all();
}
