import { and, eq, inArray } from 'drizzle-orm';
import type { SourceClaim } from '#lib/domain/source.ts';
import type { Db } from '../../db/client.ts';
import { sourceClaims } from '../../db/schema.ts';

/** What a source claims to list, as its file has it. */
export interface Claims {
  claims: readonly Omit<SourceClaim, 'sourceId'>[];
  /** Places for which the file speaks: older claims there are replaced, others stay. */
  places: readonly string[];
}

export interface ClaimPlan {
  changes: boolean;
  commit(): void;
}

/** Compares what a source claims with what is stored. */
export function planClaims(db: Db, sourceId: string, { claims, places }: Claims): ClaimPlan {
  const scope = and(eq(sourceClaims.sourceId, sourceId), inArray(sourceClaims.place, [...places]));
  const text = ({ support, place, completeness }: Omit<SourceClaim, 'sourceId'>) =>
    `${support}|${place}|${completeness}`;
  const stored = new Set(db.select().from(sourceClaims).where(scope).all().map(text));
  const wanted = new Set(claims.map(text));
  return {
    changes: stored.symmetricDifference(wanted).size > 0,
    commit() {
      db.delete(sourceClaims).where(scope).run();
      for (const claim of claims) {
        db.insert(sourceClaims)
          .values({ ...claim, sourceId })
          .run();
      }
    },
  };
}
