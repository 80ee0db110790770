import { expect, it } from 'vitest';
import { breakable } from '#lib/server/documents/breakable.ts';

it.each([
  ['Three Forks Neighbors in Action', 'Three Forks Neighbors in Action'],
  ['Lake Chargoggagogg-manchauggagogg', 'Lake Chargoggagogg-manchauggagogg'],
  ['x'.repeat(29), 'x'.repeat(29)],
  ['x'.repeat(32), `${'x'.repeat(10)}|${'x'.repeat(10)}|${'x'.repeat(12)}`],
  [`a ${'🙂'.repeat(30)}`, `a ${[10, 10, 10].map((n) => '🙂'.repeat(n)).join('|')}`],
])('%s', (text, parts) => {
  expect(breakable(text)).toBe(parts.replaceAll('|', '\u200b'));
});
