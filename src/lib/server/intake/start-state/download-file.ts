import { InputError } from '#lib/domain/issue.ts';
import type { Progress } from '../progress.ts';
import type { OfficialFile } from './official-files.ts';

/** How long a download may take, milliseconds: in all, and without a byte arriving. */
export interface DownloadPatience {
  whole: number;
  silence: number;
}

export const PATIENCE: DownloadPatience = { whole: 300_000, silence: 30_000 };

/**
 * Downloads an official file whole, within limits of time and size.
 * @param url where it is fetched from
 * @throws InputError where it cannot be had; it says what to do instead
 */
export async function downloadFile(
  file: OfficialFile,
  url: string,
  progress: Progress,
  patience: DownloadPatience = PATIENCE,
): Promise<Uint8Array> {
  const leave = new AbortController();
  const end = setTimeout(() => leave.abort(new Error('it took too long')), patience.whole);
  let silence: NodeJS.Timeout | undefined;
  const heard = () => {
    clearTimeout(silence);
    const quiet = new Error(`nothing came for ${patience.silence / 1000} seconds`);
    silence = setTimeout(() => leave.abort(quiet), patience.silence);
  };
  try {
    heard();
    const response = await fetch(url, { signal: leave.signal });
    if (!response.ok)
      throw new Error(`it answers ${response.status} ${response.statusText}`.trim());
    return await readBody(file, response, heard, progress);
  } catch (error) {
    throw refusal(file, url, leave.signal.aborted ? leave.signal.reason : error);
  } finally {
    clearTimeout(end);
    clearTimeout(silence);
  }
}

async function readBody(
  file: OfficialFile,
  response: Response,
  heard: () => void,
  progress: Progress,
): Promise<Uint8Array> {
  const told = Number(response.headers.get('content-length') ?? '') || null;
  // What is packed on its way has the length of the package.
  const expected = response.headers.has('content-encoding') ? null : told;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    const part = chunk as Uint8Array;
    heard();
    chunks.push(part);
    bytes += part.byteLength;
    if (bytes > file.limit) throw new Error(`it is larger than ${megabytes(file.limit)}`);
    progress(
      `downloading ${file.fileName}: ${megabytes(bytes)}${expected ? ` of ${megabytes(expected)}` : ''}`,
    );
  }
  if (expected !== null && bytes !== expected) {
    throw new Error(`it ended after ${bytes} of ${expected} bytes`);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

function refusal(file: OfficialFile, url: string, error: unknown): InputError {
  return new InputError({
    row: null,
    column: null,
    found: `no ${file.title} at ${url}: ${reasonOf(error)}`,
    expected: `the file ${file.fileName}. Where there is no network, or the address has changed, get it from ${file.page} and name it: --${file.id} ${file.fileName}`,
  });
}

/** Of a failed fetch, the cause says more than the failure. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && cause.message
    ? `${error.message} (${cause.message})`
    : error.message;
}
