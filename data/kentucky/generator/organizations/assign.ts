import type { CountyFacts } from '../facts.ts';
import type { FamilyId } from '../model.ts';
import type { Random } from '../random.ts';
import type { Slot } from '../supply/slots.ts';
import { assignLocal } from './assign-local.ts';
import { assignRegional } from './assign-regional.ts';

/** Supports that one organization offers together at one place. */
export interface Branch {
  county: CountyFacts;
  supports: readonly string[];
}

/** An organization before it has a name: what it is, and what it offers where. */
export interface Draft {
  family: FamilyId;
  branches: Branch[];
}

/** Hands every slot to an organization: first to those of a whole region, the rest to local ones. */
export function assignSlots(slots: readonly Slot[], random: Random): Draft[] {
  const { drafts, left } = assignRegional(slots, random.fork('regional'));
  return [...drafts, ...assignLocal(left, random.fork('local'))];
}
