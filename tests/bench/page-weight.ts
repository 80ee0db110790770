import { gzipSync } from 'node:zlib';
import type { BenchRow } from './bench-row.ts';

const MOST_KILOBYTES = 120;

/** Every script that a page loads at once: what it preloads and starts with, and what those import. */
async function loadScripts(url: string): Promise<string[]> {
  const page = await fetch(url);
  const html = await page.text();
  const named = `${html}${page.headers.get('link') ?? ''}`.matchAll(
    /(?:href|src)="([^"]+\.js)"|import\("([^"]+\.js)"\)|<([^>]+\.js)>;/g,
  );
  const waiting = [...named].map(
    (match) => new URL(match[1] ?? match[2] ?? match[3] ?? '', url).href,
  );
  const texts = new Map<string, string>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (texts.has(next)) continue;
    const text = await (await fetch(next)).text();
    texts.set(next, text);
    for (const match of text.matchAll(/(?:from|import)\s*["']([^"']+\.js)["']/g)) {
      waiting.push(new URL(match[1] ?? '', next).href);
    }
  }
  return [...texts.values()];
}

/**
 * Weight of the JavaScript that the Gaps page loads before anything is asked of it, gzipped.
 * @param base address of a running server, on loopback
 */
export async function weighGapsPage(base: string): Promise<BenchRow[]> {
  const texts = await loadScripts(`${base}/gaps`);
  const bytes = texts.reduce((sum, text) => sum + gzipSync(text).byteLength, 0);
  const withMap = texts.filter((text) => /maplibregl-/.test(text)).length;
  return [
    {
      name: `initial JavaScript of the Gaps page, gzipped (${texts.length} files)`,
      unit: 'kB',
      ours: bytes / 1000,
      baseline: null,
      ratio: null,
      limit: `at most ${MOST_KILOBYTES} kB`,
      kept: texts.length > 3 && bytes / 1000 <= MOST_KILOBYTES,
    },
    {
      name: 'files of it that hold MapLibre',
      unit: '',
      ours: withMap,
      baseline: null,
      ratio: null,
      limit: 'none',
      kept: withMap === 0,
    },
  ];
}
