import { describe, expect, it } from 'vitest';
import { concernsSupport, type FilterConcern } from '#lib/coverage/filters/concerns.ts';
import { catalog } from '../../../support/catalog.ts';

function concerned(concern: FilterConcern): string[] {
  return catalog.nodes.filter((node) => concernsSupport(concern, node)).map(({ slug }) => slug);
}

describe('concernsSupport', () => {
  it('asks for a NARR level of certified residences alone', () => {
    expect(concerned('narr')).toEqual([
      'recovery-housing',
      'peer-run-residence',
      'monitored-residence',
      'service-provider-residence',
    ]);
  });

  it('asks about medication where people live, meet or are treated, not where it is prescribed', () => {
    const slugs = concerned('medication');
    for (const slug of ['peer-run-residence', 'narcotics-anonymous', 'residential-treatment']) {
      expect(slugs).toContain(slug);
    }
    for (const slug of [
      'opioid-treatment-program',
      'medication-affirming-groups',
      'food-assistance',
    ]) {
      expect(slugs).not.toContain(slug);
    }
  });

  it('asks for hours of what people drop in to', () => {
    const slugs = concerned('time');
    expect(slugs).toContain('alcoholics-anonymous');
    expect(slugs).toContain('recovery-cafe');
    expect(slugs).not.toContain('peer-run-residence');
    expect(slugs).not.toContain('outpatient-counseling');
    // Nobody comes to a warmline in person.
    expect(slugs).not.toContain('recovery-warmline');
  });

  it('asks of every support in which language it is given, and when it was verified', () => {
    expect(concerned('language')).toHaveLength(catalog.nodes.length);
    expect(concerned('verified')).toHaveLength(catalog.nodes.length);
  });

  it('of a family asks what it asks of one of its types', () => {
    for (const group of catalog.nodes.filter(({ kind }) => kind === 'group')) {
      for (const concern of ['medication', 'community', 'narr', 'gender', 'time'] as const) {
        const types = catalog
          .members(group.slug)
          .filter((slug) => slug !== group.slug)
          .map((slug) => catalog.find(slug))
          .filter((node) => node !== undefined);
        const any = types.some((node) => concernsSupport(concern, node));
        expect([group.slug, concern, concernsSupport(concern, group)]).toEqual([
          ...[group.slug, concern, any],
        ]);
      }
    }
  });
});
