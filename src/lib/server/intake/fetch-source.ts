import { InputError } from '#lib/domain/issue.ts';
import { refuseLargeFile } from '#lib/formats/table/limits.ts';
import { readSourceFile, type SourceFile } from './read-source-file.ts';

/** How long a site may take, milliseconds. */
const PATIENCE = 60_000;

export function isUrl(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/**
 * Reads a file, or fetches an address, whole. A reply is looked at before it is taken: its status,
 * its kind (a web page is no feed), its size while it arrives.
 * @throws InputError where there is no such file, the site does not answer in time, or it answers
 *   with something else
 */
export async function readSource(source: string, patience = PATIENCE): Promise<SourceFile> {
  if (!isUrl(source)) return readSourceFile(source);
  const fileName = nameOf(source);
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await fetch(source, { signal, headers: { accept: 'application/json, */*' } });
    refuseReply(response, fileName);
    return { fileName, bytes: await readBody(response, fileName) };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw refused(`${fileName}, which ${reasonOf(error, patience)}`, 'a site that answers');
  }
}

/** For messages and the list of imports: without what may be secret in a query or before an @. */
function nameOf(source: string): string {
  if (!URL.canParse(source)) throw refused(`the address "${source}"`, 'the address of a feed');
  const { host, pathname } = new URL(source);
  return pathname === '/' ? host : host + pathname;
}

function refuseReply(response: Response, fileName: string): void {
  if (!response.ok) {
    throw refused(`${fileName}, which answers ${response.status} ${response.statusText}`.trim());
  }
  const kind = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (kind === 'text/html') {
    throw refused(`${fileName}, a web page: the site did not give its feed`);
  }
  if (/^(image|audio|video)\//.test(kind)) throw refused(`${fileName} of kind ${kind}`);
  refuseLargeFile(Number(response.headers.get('content-length') ?? 0), fileName);
}

async function readBody(response: Response, fileName: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    refuseLargeFile(size, fileName);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function reasonOf(error: unknown, patience: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `did not answer within ${patience / 1000} seconds`;
  }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return `cannot be reached: ${cause instanceof Error ? cause.message : String(cause)}`;
}

function refused(found: string, expected = 'a feed: a JSON list, or a table'): InputError {
  return new InputError({ row: null, column: null, found, expected });
}
