import { isEmbedded } from '#lib/view/share/embed-page.ts';

/**
 * Headers that keep an answer from being misread, and pages from being framed: what lies under
 * /embed may stand in any page, everything else in none.
 */
export function withGuards(response: Response, pathname: string): Response {
  const { headers } = response;
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'same-origin');
  if (!isEmbedded(pathname)) {
    headers.set('x-frame-options', 'DENY');
    return response;
  }
  const policy = headers.get('content-security-policy');
  if (policy)
    headers.set(
      'content-security-policy',
      policy.replace("frame-ancestors 'none'", 'frame-ancestors *'),
    );
  return response;
}
