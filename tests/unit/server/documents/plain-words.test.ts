import { expect, it } from 'vitest';
import { legalText } from '#lib/view/legal-text.ts';
import { setText } from '#lib/server/documents/set-text.ts';
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
  ['24 % of 28,473, 8.3 mi', '24\u00a0% of 28,473, 8.3\u00a0mi'],
  ['3 minutes', '3 minutes'],
  ['דרך הأמל · 26 Nov', 'דרך הأמל\u200e · 26 Nov'],
  ['دار (5) and دار, دار', 'دار\u200e (5) and دار, دار\u200e'],
])('%j is set as %j', (text, set) => {
  expect(setText(text)).toBe(set);
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
