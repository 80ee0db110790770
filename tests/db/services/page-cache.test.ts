import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { answerOnce as Answer } from '#lib/server/services/page-cache.ts';
import { raiseVersion, useSmallAtlas } from '../../support/small-atlas.ts';

const small = useSmallAtlas();
let answerOnce: typeof Answer;
let close: () => void;

beforeEach(async () => {
  vi.stubEnv('ROSC_DB', small.file);
  vi.resetModules();
  ({ answerOnce } = await import('#lib/server/services/page-cache.ts'));
  const { theAtlas } = await import('#lib/server/services/atlas.ts');
  close = () => theAtlas().db.$client.close();
});

afterEach(() => {
  close();
  vi.unstubAllEnvs();
});

const BUILD = 'build 1';
const ADDRESS = 'http://localhost/gaps?support=recovery-cafe';

interface Asked {
  address?: string;
  headers?: Record<string, string>;
  method?: string;
  build?: string;
  answer?: () => Response;
}

/** Asks once, and tells whether it was rendered for that. */
async function ask({ address = ADDRESS, headers = {}, method = 'GET', ...rest }: Asked = {}) {
  const { build = BUILD, answer = () => new Response('page', HTML) } = rest;
  let rendered = false;
  const response = await answerOnce(new Request(address, { method, headers }), build, () => {
    rendered = true;
    return answer();
  });
  return { response, rendered, tag: response.headers.get('etag') ?? '' };
}

const HTML = { headers: { 'content-type': 'text/html', 'set-x': 'private' } };

describe('the same address again', () => {
  it('is answered from memory, with the headers that belong to the answer', async () => {
    const first = await ask();
    const second = await ask();
    expect([first.rendered, second.rendered]).toEqual([true, false]);
    expect(await second.response.text()).toBe('page');
    expect(second.tag).toBe(first.tag);
    expect(Object.fromEntries(second.response.headers)).toEqual({
      ...{ 'content-type': 'text/html', 'cache-control': 'no-cache', etag: first.tag },
      ...{ 'content-length': '4', vary: 'accept, accept-encoding' },
    });
  });

  it('is 304 to one who has it, without a body', async () => {
    const { tag } = await ask();
    const { response, rendered } = await ask({ headers: { 'if-none-match': tag } });
    expect([response.status, rendered, await response.text()]).toEqual([304, false, '']);
    expect(response.headers.get('etag')).toBe(tag);
  });

  it.each<[string, (tag: string) => string, number]>([
    ['one of several tags', (tag) => `"a", ${tag} , "b"`, 304],
    ['a tag that a proxy made strong', (tag) => tag.replace('W/', ''), 304],
    ['another tag', () => 'W/"other"', 200],
    ['a part of the tag', (tag) => tag.slice(0, -2), 200],
    ['nothing', () => '', 200],
  ])('asked with %s', async (_, of, status) => {
    const { tag } = await ask();
    const { response } = await ask({ headers: { 'if-none-match': of(tag) } });
    expect(response.status).toBe(status);
  });

  it('is sent packed to one who takes that, and plain to others', async () => {
    const page = () => new Response('page '.repeat(1000), HTML);
    for (const encodings of ['gzip', 'br, gzip;q=0.8', 'GZIP']) {
      const { response } = await ask({ answer: page, headers: { 'accept-encoding': encodings } });
      expect(response.headers.get('content-encoding'), encodings).toBe('gzip');
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.byteLength).toBeLessThan(200);
      expect(Number(response.headers.get('content-length'))).toBe(bytes.byteLength);
      expect(gunzipSync(bytes).toString()).toBe('page '.repeat(1000));
    }
    for (const encodings of ['', 'br', 'identity', 'gzip;q=0', 'gzip; q=0.0', 'notgzip']) {
      const { response } = await ask({ answer: page, headers: { 'accept-encoding': encodings } });
      expect(response.headers.has('content-encoding'), encodings).toBe(false);
      expect(await response.text()).toBe('page '.repeat(1000));
    }
  });
});

describe('the tag', () => {
  it.each<[string, Asked]>([
    ['address', { address: 'http://localhost/gaps?support=helpline' }],
    ['page', { address: 'http://localhost/?support=recovery-cafe' }],
    ['kind of answer', { headers: { accept: 'text/html,*/*' } }],
    ['version of the product', { build: 'build 2' }],
  ])('is another for another %s', async (_, asked) => {
    const { tag } = await ask();
    const other = await ask(asked);
    expect(other.tag).not.toBe(tag);
    expect(other.rendered).toBe(true);
  });

  it('is another when the data changed: the old one is no longer enough', async () => {
    const { tag } = await ask();
    raiseVersion(small.db);
    const { response, rendered, ...later } = await ask({ headers: { 'if-none-match': tag } });
    expect([response.status, rendered]).toEqual([200, true]);
    expect(later.tag).not.toBe(tag);
    expect((await ask()).rendered).toBe(false);
  });
});

describe('what is not kept', () => {
  it.each<[string, () => Response]>([
    ['a page that does not exist', () => new Response('no', { status: 404 })],
    ['a failure', () => new Response('no', { status: 500 })],
    ['a redirection', () => new Response(null, { status: 303, headers: { location: '/' } })],
    [
      'what may not be stored',
      () => new Response('x', { headers: { 'cache-control': 'no-store' } }),
    ],
    [
      'what may not be stored, among other words',
      () => new Response('x', { headers: { 'cache-control': 'private, no-store' } }),
    ],
    ['what sets a cookie', () => new Response('x', { headers: { 'set-cookie': 'a=1' } })],
  ])('%s', async (_, answer) => {
    const first = await ask({ answer });
    const second = await ask({ answer });
    expect([first.rendered, second.rendered]).toEqual([true, true]);
    expect([first.tag, second.tag]).toEqual(['', '']);
    expect(second.response.status).toBe(answer().status);
  });

  it.each(['POST', 'PUT', 'DELETE'])('a %s', async (method) => {
    await ask();
    const { rendered, tag } = await ask({ method });
    expect([rendered, tag]).toEqual([true, '']);
  });

  it('anything, where there is no database', async () => {
    small.db.$client.prepare("delete from meta where key = 'dataVersion'").run();
    expect([(await ask()).rendered, (await ask()).rendered]).toEqual([true, true]);
    expect((await ask()).tag).toBe('');
  });
});
