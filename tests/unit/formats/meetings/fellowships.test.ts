import { expect, it } from 'vitest';
import { FELLOWSHIP_IDS } from '#lib/formats/meetings/fellowship-ids.ts';
import { catalog } from '../../../support/catalog.ts';
import { fellowship, fellowships } from '../../../support/fellowship.ts';

it('ships every fellowship that can be asked for, once', () => {
  expect(fellowships.map(({ id }) => id)).toEqual(FELLOWSHIP_IDS);
});

it.each(fellowships)(
  '$name: its support is a type of mutual aid, its meanings are codes',
  (one) => {
    expect(catalog.find(one.support)?.group).toBe('mutual-aid');
    const { languages, ...lists } = one.means;
    const codes = [...Object.values(lists).flat(), ...Object.keys(languages)];
    expect(codes.filter((code) => !Object.hasOwn(one.types, code))).toEqual([]);
    expect(Object.values(languages).filter((code) => !/^[a-z]{2,3}$/.test(code))).toEqual([]);
  },
);

it('reads the same code as each fellowship means it', () => {
  expect(fellowship('aa').means.languages['S']).toBe('es');
  expect(fellowship('aca').means.languages['S']).toBeUndefined();
  expect(fellowship('aca').means.languages['SP']).toBe('es');
  expect(fellowship('aa').types['T']).toBe('Transgender');
  expect(fellowship('aca').types['T']).toBe('Fellowship Text');
  expect(fellowship('rd').means.languages['IS']).toBeUndefined();
});

it('has all 87 codes of the Meeting Guide format for AA', () => {
  expect(Object.keys(fellowship('aa').types)).toHaveLength(87);
});
