import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { theAtlas } from './atlas.ts';

/** Bytes of rendered answers kept in memory. */
const KEPT_BYTES = 64 * 1024 * 1024;
/** Headers that belong to an answer, not to one asker. */
const KEPT_HEADERS = [
  'content-type',
  'content-disposition',
  'content-security-policy',
  'link',
  'x-sveltekit-page',
];

const pack = promisify(gzip);

interface KeptAnswer {
  body: Uint8Array<ArrayBuffer>;
  /** The same, packed: a ledger of five thousand cells shrinks to a twentieth. */
  packed: Uint8Array<ArrayBuffer>;
  headers: [string, string][];
}

const kept = new LRUCache<string, KeptAnswer>({
  maxSize: KEPT_BYTES,
  sizeCalculation: ({ body, packed }) => body.byteLength + packed.byteLength + 1,
});

/**
 * Answers a GET from what was rendered for the same address, data version and product version.
 * An asker that has it already gets 304. The site is read-only and knows no visitor, so an
 * answer is the same for everybody; one that sets a cookie or forbids storing is never kept.
 * @param build version of the product
 */
export async function answerOnce(
  request: Request,
  build: string,
  render: () => Response | Promise<Response>,
): Promise<Response> {
  const tag = request.method === 'GET' ? await tagOf(request, build) : null;
  if (tag === null) return render();
  if (isHeld(request, tag)) {
    return new Response(null, { status: 304, headers: { etag: tag, 'cache-control': 'no-cache' } });
  }
  const found = kept.get(tag);
  const packed = takesGzip(request);
  if (found) return toResponse(found, tag, packed);
  const response = await render();
  if (!mayKeep(response)) return response;
  const body = new Uint8Array(await response.arrayBuffer());
  const answer: KeptAnswer = {
    body,
    packed: new Uint8Array(await pack(body)),
    headers: KEPT_HEADERS.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value] as [string, string]];
    }),
  };
  kept.set(tag, answer);
  return toResponse(answer, tag, packed);
}

/** One tag per address and version; null where there is no database to have a version. */
async function tagOf(request: Request, build: string): Promise<string | null> {
  try {
    const atlas = theAtlas();
    const { version } = await atlas.dataVersion();
    // A page says its own whole address to those who share it: under another name it is another page.
    const { origin, pathname, search } = new URL(request.url);
    const accept = request.headers.get('accept')?.includes('text/html') ? 'html' : 'any';
    const text = [build, version, atlas.today(), accept, origin, pathname, search].join(' ');
    // Weak: packed or not, it is the same answer.
    return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  } catch {
    return null;
  }
}

/** Whether the asker has the answer already; it may name several, and a proxy may have weakened them. */
function isHeld(request: Request, tag: string): boolean {
  const held = request.headers.get('if-none-match')?.split(',') ?? [];
  const plain = (one: string) => one.trim().replace(/^W\//, '');
  return held.some((one) => plain(one) === plain(tag));
}

function takesGzip(request: Request): boolean {
  const accepted = request.headers.get('accept-encoding')?.split(',') ?? [];
  return accepted.some((one) => /^\s*gzip\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(one));
}

function mayKeep(response: Response): boolean {
  return (
    response.status === 200 &&
    !response.headers.has('set-cookie') &&
    !response.headers.get('cache-control')?.includes('no-store')
  );
}

function toResponse({ body, packed, headers }: KeptAnswer, tag: string, pack: boolean): Response {
  const sent = pack ? packed : body;
  return new Response(sent, {
    headers: [
      ...headers,
      ['etag', tag],
      ['cache-control', 'no-cache'],
      ['vary', 'accept, accept-encoding'],
      ['content-length', String(sent.byteLength)],
      ...(pack ? [['content-encoding', 'gzip'] as [string, string]] : []),
    ],
  });
}
