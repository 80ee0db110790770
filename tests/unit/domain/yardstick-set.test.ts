import { describe, expect, it } from 'vitest';
import { createYardstickSet } from '#lib/domain/yardstick-set.ts';
import { yardstick } from '../../support/yardstick.ts';

const usual = yardstick('default');
const clinical = yardstick('clinical', { supports: ['clinic', 'ward'] });
const strict = yardstick('strict', { supports: ['clinic'] });
const edited = yardstick('clinical.d5', { supports: ['clinic', 'ward'], editedFrom: 'clinical' });
const shipped = [usual, clinical, strict];
const ids = (rules: readonly { id: string }[]) => rules.map(({ id }) => id);

describe('createYardstickSet', () => {
  it('has the usual rule in force where none is chosen', () => {
    const set = createYardstickSet(shipped);
    expect(set.inForce('clinic')).toBe(usual);
    expect(ids(set.applicable('clinic'))).toEqual(['default', 'clinical', 'strict']);
    expect(ids(set.applicable('cafe'))).toEqual(['default']);
  });

  it('has the chosen rule in force only where it can be asked', () => {
    const set = createYardstickSet(shipped, { all: clinical, bySupport: new Map() });
    expect(set.inForce('ward')).toBe(clinical);
    expect(set.inForce('cafe')).toBe(usual);
    expect(ids(set.applicable('ward'))).toEqual(['default', 'clinical']);
  });

  it('has a rule in force for one support though it was not made for it', () => {
    const set = createYardstickSet(shipped, {
      all: clinical,
      bySupport: new Map([['cafe', strict]]),
    });
    expect(set.inForce('cafe')).toBe(strict);
    expect(ids(set.applicable('cafe'))).toEqual(['default', 'strict']);
    expect(set.inForce('clinic')).toBe(clinical);
  });

  it('asks an edited copy beside all that ship', () => {
    const set = createYardstickSet(shipped, { all: edited, bySupport: new Map() });
    expect(ids(set.applicable('clinic'))).toEqual(['default', 'clinical', 'strict', 'clinical.d5']);
    expect(ids(set.applicable('cafe'))).toEqual(['default']);
  });

  it('needs one', () => {
    expect(() => createYardstickSet([])).toThrow(RangeError);
  });
});
