import type { SupportNode } from '#lib/domain/support.ts';

/** What a filter can ask about. */
export type FilterConcern =
  'medication' | 'community' | 'narr' | 'language' | 'gender' | 'children' | 'verified' | 'time';

const CARE = ['withdrawal-and-crisis', 'treatment'];
const COMPANY = ['recovery-housing', 'mutual-aid', 'peer-and-coaching', 'recovery-community'];

/**
 * The families of supports that a filter is a question for; `null`: all. Elsewhere sources never
 * say, and would not: asking a food pantry for its NARR level would turn every pantry into a gap.
 */
const FAMILIES: Readonly<Record<FilterConcern, readonly string[] | null>> = {
  // Where people who take medication were turned away. Who prescribes it welcomes it.
  medication: [...CARE, ...COMPANY],
  community: null,
  narr: ['recovery-housing'],
  language: null,
  // Where people stay overnight, are treated or meet in company.
  gender: [...CARE, 'medication', ...COMPANY],
  children: [...CARE, 'medication', ...COMPANY],
  verified: null,
  // What people drop in to at a known hour; not what is open day and night or by appointment.
  time: ['mutual-aid', 'peer-and-coaching', 'recovery-community', 'wellness-and-belonging'],
};

/** Types of such a family for which it is no question all the same. */
const EXCEPT: Readonly<Partial<Record<FilterConcern, readonly string[]>>> = {
  // Its name says so.
  medication: ['medication-affirming-groups'],
  // Housing with a lease is not certified by the National Alliance for Recovery Residences.
  narr: ['supportive-housing'],
  gender: ['mens-shed'],
};

/** Asked of what needs no travel too: nobody lives in a warmline, but it is given in a language. */
const OF_VIRTUAL = new Set<FilterConcern>(['language', 'verified']);

/** Whether a filter concerns a support: one that does not has no effect on it. */
export function concernsSupport(
  concern: FilterConcern,
  { slug, group, modality }: Pick<SupportNode, 'slug' | 'group' | 'modality'>,
): boolean {
  if (modality === 'virtual' && !OF_VIRTUAL.has(concern)) return false;
  if (EXCEPT[concern]?.includes(slug)) return false;
  return FAMILIES[concern]?.includes(group ?? slug) ?? true;
}
