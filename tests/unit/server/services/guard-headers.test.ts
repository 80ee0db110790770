import { describe, expect, it } from 'vitest';
import { withGuards } from '#lib/server/services/guard-headers.ts';

const POLICY = "default-src 'self'; frame-ancestors 'none'";

function guarded(pathname: string, policy: string | null = POLICY) {
  const headers = policy === null ? {} : { 'content-security-policy': policy };
  return Object.fromEntries(withGuards(new Response('', { headers }), pathname).headers);
}

describe('who may frame an answer', () => {
  it.each(['/', '/gaps', '/api/coverage.csv', '/card/map.png', '/embedded'])(
    '%s: nobody',
    (pathname) => {
      expect(guarded(pathname)).toMatchObject({
        ...{ 'x-frame-options': 'DENY', 'content-security-policy': POLICY },
        ...{ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' },
      });
    },
  );

  it('an embedded figure: anybody', () => {
    const headers = guarded('/embed/map');
    expect(headers['content-security-policy']).toBe("default-src 'self'; frame-ancestors *");
    expect(headers['x-frame-options']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('an answer without a policy gets none invented', () => {
    expect(guarded('/embed/map', null)['content-security-policy']).toBeUndefined();
    expect(guarded('/api/coverage.csv', null)['x-frame-options']).toBe('DENY');
  });
});
