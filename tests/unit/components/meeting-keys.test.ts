import { describe, expect, it } from 'vitest';
import { actionOf } from '#lib/components/present/meeting-keys.ts';

const press = (key: string, held: Partial<Parameters<typeof actionOf>[0]> = {}) =>
  actionOf({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held });

describe('the keys of a meeting', () => {
  it('turns slides by arrows, by the space bar and by a remote control', () => {
    expect(['ArrowRight', ' ', 'PageDown'].map((key) => press(key))).toEqual(Array(3).fill('next'));
    expect(['ArrowLeft', 'PageUp'].map((key) => press(key))).toEqual(['back', 'back']);
    expect(press(' ', { shiftKey: true })).toBe('back');
    expect([press('Home'), press('End')]).toEqual(['first', 'last']);
  });

  it('takes letters large and small, and leaves those of the browser alone', () => {
    expect([press('n'), press('N'), press('f'), press('Escape')]).toEqual([
      'notes',
      'notes',
      'full-screen',
      'leave',
    ]);
    expect([press('f', { ctrlKey: true }), press('ArrowLeft', { altKey: true })]).toEqual([
      null,
      null,
    ]);
    expect([press('x'), press('constructor')]).toEqual([null, null]);
  });
});
