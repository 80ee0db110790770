import { expect, it } from 'vitest';
import { sheetName } from '#lib/server/documents/xlsx/sheet-name.ts';

it.each([
  ['Table 2', 'Every scored support in Perry County', 'Table 2 Every scored support'],
  ['Table 1', 'Need indicators of Perry County', 'Table 1 Need indicators'],
  ['Table 10', "[a]*:?/\\'b'", 'Table 10 a b'],
  ['Figure 3', 'Supercalifragilisticexpialidocious', 'Figure 3'],
  ['Table 4', '=1+1 | <b> 🙂 #REF!', 'Table 4 1 1 b REF'],
  ['Table 5', 'دار الأمل', 'Table 5 دار الأمل'],
])('%s, "%s" is the sheet "%s"', (label, title, name) => {
  expect(sheetName(label, title)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(31);
});
