import { describe, expect, it } from 'vitest';
import {
  DEFAULT_DIRECTORY,
  readDirectoryView,
  writeDirectoryView,
  type DirectoryView,
} from '#lib/view/directory-view.ts';

const read = (text: string) => readDirectoryView(new URLSearchParams(text));

describe('the address of the directory', () => {
  it.each<[Partial<DirectoryView>, string]>([
    [{}, ''],
    [{ text: 'Perry & <b>' }, '?q=Perry+%26+%3Cb%3E'],
    [{ dimension: 'home' }, '?dimension=home'],
    [{ clinical: true }, '?clinical=yes'],
    [{ clinical: false }, '?clinical=no'],
    [{ page: 3 }, '?page=3'],
  ])('%o is %s, there and back', (view, address) => {
    expect(writeDirectoryView('', view)).toBe(address);
    expect(read(address)).toEqual({ ...DEFAULT_DIRECTORY, ...view });
  });

  it('keeps the shared selection', () => {
    expect(writeDirectoryView('?state=KY&county=21193', { text: 'x' })).toBe(
      '?state=KY&county=21193&q=x',
    );
  });

  it.each([
    'page=0',
    'page=-1',
    'page=1.5',
    'page=x',
    'dimension=none',
    'clinical=maybe',
    'page=1e9',
  ])('reads %s as not asked', (address) => {
    expect(read(address)).toEqual(DEFAULT_DIRECTORY);
  });

  it('looks for no more than 200 characters', () => {
    expect(read(`q=${'x'.repeat(5000)}`).text).toHaveLength(200);
  });
});
