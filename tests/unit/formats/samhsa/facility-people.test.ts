import { describe, expect, it } from 'vitest';
import { facilityPeople } from '#lib/formats/samhsa/facility-people.ts';
import { catalog } from '../../../support/catalog.ts';

/** What the codes say of a support. */
function said(codes: string, slug = 'outpatient-counseling') {
  const node = catalog.find(slug);
  if (!node) throw new Error(slug);
  return facilityPeople(codes.split(' '), node);
}

describe('codes of a facility', () => {
  it('say nothing where there are none', () => {
    expect(said('OP MOA WN PW')).toEqual({ languages: null, genders: null, children: null });
  });

  it.each([
    ['SP', ['en', 'es']],
    ['AH SP', ['ase', 'en', 'es']],
    ['FX', ['en', 'mul']],
    ['FX F92', ['en', 'vi']],
    ['SP FX F4 NX', ['ar', 'en', 'es', 'mul']],
    ['NX N23', ['en', 'nv']],
  ])('%s: languages other than English, and English', (codes, languages) => {
    expect(said(codes).languages).toEqual(languages);
  });

  it.each([
    ['FEM', ['women']],
    ['MALE', ['men']],
    ['MALE FEM', ['women', 'men']],
  ])('%s: whom it takes', (codes, genders) => {
    expect(said(codes).genders).toEqual(genders);
  });

  it('beds for children say something of places to stay, child care of others', () => {
    const answers = (codes: string) =>
      [
        'residential-treatment',
        'recovery-housing',
        'peer-run-residence',
        'outpatient-counseling',
      ].map((slug) => said(codes, slug).children);
    expect(answers('BC')).toEqual(['yes', 'yes', 'yes', null]);
    expect(answers('CCC')).toEqual([null, null, null, 'yes']);
  });
});
