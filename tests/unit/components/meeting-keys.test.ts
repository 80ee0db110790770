import { describe, expect, it } from 'vitest';
import { actionOf, MEETING_KEYS } from '#lib/components/present/meeting-keys.ts';

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

  it('asks why and for the table, and has a clock of its own', () => {
    const keys = ['w', 'T', 'p', '0', '?'];
    expect(keys.map((key) => press(key))).toEqual(['why', 'table', 'timer', 'timer-reset', 'help']);
  });

  it('are all told by the help', () => {
    const told = MEETING_KEYS.flatMap(({ keys }) => keys);
    for (const key of ['W', 'T', 'D', 'N', 'F', 'P', '0', '?', 'Esc', 'Home']) {
      expect(told).toContain(key);
    }
  });
});
