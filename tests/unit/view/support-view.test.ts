import { describe, expect, it } from 'vitest';
import { ruralityLabel } from '#lib/view/rurality.ts';
import { supportView } from '#lib/view/support-view.ts';
import { supportNode } from '../../support/small-coverage.ts';

describe('supportView', () => {
  it('places a support under its first dimension and tells the others', () => {
    const node = supportNode('garden', { dimensions: ['community', 'health', 'purpose'] });
    expect(supportView(node)).toMatchObject({
      dimension: 'community',
      also: ['health', 'purpose'],
    });
  });

  it.each([
    ['virtual', true],
    ['both', false],
    ['in-person', false],
  ] as const)('a support that is %s by nature: virtual %s', (modality, virtual) => {
    expect(supportView(supportNode('line', { modality })).virtual).toBe(virtual);
  });

  it('refuses a support without a dimension', () => {
    expect(() => supportView(supportNode('odd', { dimensions: [] }))).toThrow(
      'odd serves no dimension',
    );
  });
});

describe('ruralityLabel', () => {
  it('tells the class with its code; no code is not the same as rural', () => {
    expect(ruralityLabel('rural', 7)).toBe('rural, RUCC 7');
    expect(ruralityLabel('urban', 1)).toBe('urban, RUCC 1');
    expect(ruralityLabel(null, null)).toBe('not classified as urban or rural');
  });
});
