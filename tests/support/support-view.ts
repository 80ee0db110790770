import type { SupportView } from '#lib/view/support-view.ts';

/** A support as pages name it: by default the Recovery Cafe. */
export function supportOf(changes: Partial<SupportView> = {}): SupportView {
  return {
    slug: 'recovery-cafe',
    kind: 'type',
    label: 'Recovery Cafe',
    shortLabel: 'Recovery Cafe',
    phrase: 'Recovery Cafe',
    group: 'recovery-community',
    dimension: 'community',
    also: ['purpose', 'health'],
    scored: true,
    virtual: false,
    catchmentMiles: { urban: 10, rural: 30 },
    ...changes,
  };
}
