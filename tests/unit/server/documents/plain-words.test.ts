import { expect, it } from 'vitest';
import { legalText } from '#lib/server/documents/legal-text.ts';
import { webAddress } from '#lib/server/documents/web-address.ts';

it.each([
  ['a\u0000b\u0008c\u009fd', 'abcd'],
  ['tab\tand\nline', 'tab\tand\nline'],
  ['half \ud83d of a pair', 'half \ufffd of a pair'],
  ['turned \u202egnp.exe', 'turned gnp.exe'],
  ['🧑‍🤝‍🧑 دار الأمل $ # < _ = + @', '🧑‍🤝‍🧑 دار الأمل $ # < _ = + @'],
])('%j may stand in a document as %j', (text, legal) => {
  expect(legalText(text)).toBe(legal);
});

it.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['javascript:alert(1)', null],
  ['data:text/html,<b>', null],
  ['not an address', null],
  [null, null],
])('%s may be followed as %s', (url, address) => {
  expect(webAddress(url)).toBe(address);
});
