import { sql } from 'drizzle-orm';
import { normalizeKey } from '#lib/formats/cells/normalize-key.ts';
import type { Db } from '../../db/client.ts';
import { createNearNames } from './near-names.ts';

/** Finds organizations as a spreadsheet names them. */
export interface OrganizationFinder {
  /**
   * @param text an id, or a name in any case and punctuation
   * @returns the id of the organization; `none`; or `several` where organizations share the name
   */
  find(text: string): { id: string } | 'none' | 'several';
  has(id: string): boolean;
  /** Names that a text may have meant, nearest first, at most three. */
  near(text: string): readonly string[];
}

interface Known {
  id: string;
  name: string;
  offers: number;
}

export function createOrganizationFinder(db: Db): OrganizationFinder {
  const known = db.all<Known>(sql`
    select o.id, o.name, exists (select 1 from services s where s.organization_id = o.id) as offers
    from organizations o`);
  const ids = new Set(known.map(({ id }) => id));
  const byName = Map.groupBy(known, ({ name }) => normalizeKey(name));
  const near = createNearNames(known.map(({ name }) => name));
  return {
    near,
    has: (id) => ids.has(id),
    find(text) {
      if (ids.has(text)) return { id: text };
      const all = byName.get(normalizeKey(text)) ?? [];
      // An organization that offers something goes before one that was only named in a tie.
      const offering = all.filter(({ offers }) => offers === 1);
      const [first, ...others] = offering.length > 0 ? offering : all;
      if (!first) return 'none';
      return others.length > 0 ? 'several' : { id: first.id };
    },
  };
}
