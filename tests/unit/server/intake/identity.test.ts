import { v5 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { createIdentifier, identifySource } from '#lib/server/intake/identity.ts';

describe('createIdentifier', () => {
  it('gives the UUIDv5 of RFC 9562, appendix A.4', () => {
    const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    expect(createIdentifier(dns)('www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  // Lengths around the blocks of SHA-1 and the buffer, and letters of one to four bytes.
  it.each(['', 'a', 'x'.repeat(39), 'x'.repeat(40), 'Recuperación – 恢復 😀', 'ü'.repeat(3000)])(
    'agrees with the uuid package on %j',
    (name) => {
      const namespace = v5('namespace', v5.URL);
      const identify = createIdentifier(namespace);
      expect(identify('something else before')).toBe(v5('something else before', namespace));
      expect(identify(name)).toBe(v5(name, namespace));
    },
  );

  it('agrees with it for every first byte of the variant', () => {
    const identify = createIdentifier(v5.DNS);
    const names = Array.from({ length: 200 }, (_, i) => `name ${i}`);
    expect(names.map(identify)).toEqual(names.map((name) => v5(name, v5.DNS)));
  });
});

it('identifySource stays what it is: other machines have the same identities', () => {
  const namespace = v5('https://rosc-atlas.example/source', v5.URL);
  expect(identifySource('samhsa-directory')).toBe(v5('samhsa-directory', namespace));
});
