import type { CountyFacts } from '../facts.ts';
import type { FamilyId } from '../model.ts';

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
