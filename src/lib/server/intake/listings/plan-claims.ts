import { and, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { SourceClaim } from '#lib/domain/source.ts';
import type { Db } from '../../db/client.ts';
import { sourceClaims } from '../../db/schema.ts';

/** What a source claims to list, as its file has it. */
export interface Claims {
  claims: readonly Omit<SourceClaim, 'sourceId'>[];
  /** 2-digit states for which the file speaks: older claims there are replaced, others stay. */
  states: readonly string[];
}

export interface ClaimPlan {
  changes: boolean;
  commit(): void;
}

/** Compares what a source claims with what is stored. */
export function planClaims(db: Db, sourceId: string, { claims, states }: Claims): ClaimPlan {
  const scope = and(eq(sourceClaims.sourceId, sourceId), inStates(states));
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

function inStates(states: readonly string[]): SQL | undefined {
  return or(inArray(sql`substr(${sourceClaims.place}, 1, 2)`, [...states]), sql`false`);
}
