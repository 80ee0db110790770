import { describe, expect, it } from 'vitest';
import catalog from '../../../data/support-types.json' with { type: 'json' };
import { RESPONSE_AREAS, responseAreaOf } from '#lib/domain/rural-response.ts';
import { SETTLEMENT_PARTS, SETTLEMENT_USES } from '#lib/domain/settlement-uses.ts';

describe('SETTLEMENT_USES', () => {
  it('forgets no support type, and knows of no other', () => {
    const slugs = catalog.types.map(({ slug }) => slug);
    expect(slugs).toHaveLength(45);
    expect(Object.keys(SETTLEMENT_USES).sort()).toEqual(slugs.sort());
  });

  it('names parts of Schedule B alone, each once', () => {
    const letters = SETTLEMENT_PARTS.map(({ letter }) => letter);
    for (const [slug, parts] of Object.entries(SETTLEMENT_USES)) {
      expect(letters, slug).toEqual(expect.arrayContaining([...parts]));
      expect(new Set(parts).size, slug).toBe(parts.length);
    }
  });

  // What the parts say in so many words: medications are treatment, naloxone is harm reduction.
  it.each([
    ['opioid-treatment-program', 'A'],
    ['buprenorphine-treatment', 'A'],
    ['supportive-housing', 'B'],
    ['transportation', 'B'],
    ['screening-and-outreach', 'C'],
    ['legal-aid-and-reentry', 'D'],
    ['child-and-family-support', 'E'],
    ['overdose-prevention', 'H'],
  ])('%s falls under part %s first', (slug, letter) => {
    expect(SETTLEMENT_USES[slug]?.[0]).toBe(letter);
  });
});

describe('responseAreaOf', () => {
  it('has an area for every support type: clinical ones are treatment or prevention, all others recovery', () => {
    for (const { slug, group, clinical } of catalog.types) {
      const area = responseAreaOf({ slug, group });
      expect(RESPONSE_AREAS).toContain(area);
      expect(area === 'recovery', slug).toBe(!clinical);
    }
  });

  it('takes overdose prevention and screening for prevention', () => {
    const prevention = catalog.types.filter((one) => responseAreaOf(one) === 'prevention');
    expect(prevention.map(({ slug }) => slug).sort()).toEqual([
      'overdose-prevention',
      'screening-and-outreach',
    ]);
  });
});
