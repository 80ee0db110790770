import { describe, expect, it } from 'vitest';
import { unknownClass, unknownClasses } from '#lib/view/unknown-classes.ts';

describe('classes of what is not known', () => {
  it.each([
    [0, 'none'],
    [1, '1 or 2'],
    [2, '1 or 2'],
    [3, '3 to 5'],
    [5, '3 to 5'],
    [6, '6 to 15'],
    [15, '6 to 15'],
    [16, '16 or more'],
    [40, '16 or more'],
  ])('%i supports: %s', (count, label) => {
    expect(unknownClass(count).label).toBe(label);
  });

  it('count every county once', () => {
    expect(unknownClasses([0, 0, 1, 7, 40]).map(({ counties }) => counties)).toEqual([
      2, 1, 0, 1, 1,
    ]);
  });
});
