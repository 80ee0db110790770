import { asc, eq } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { organizations, sources } from '../db/schema.ts';

/** An organization by name. */
export interface NamedOrganization {
  id: string;
  name: string;
  /** True where its source is a demonstration: it is fictional. */
  demonstration: boolean;
}

/** All organizations as network files name them, by name; whether they are fictional, by source. */
export async function readNamedOrganizations(db: Db): Promise<NamedOrganization[]> {
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
