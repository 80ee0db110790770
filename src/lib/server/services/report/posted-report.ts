import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { InputError } from '#lib/domain/issue.ts';
import { readReportFile, REPORT_FILE_LIMIT } from '#lib/formats/report/read-report-file.ts';
import type { ReportFile } from '#lib/reports/model/report-file.ts';

const unpack = promisify(gunzip);
/** What every gzip file begins with. */
const GZIP = [0x1f, 0x8b];

/**
 * Reads a report file that a browser sent, packed or not. Nothing of it is kept.
 * @throws InputError where it is no report file, or one that is too large
 */
export async function readPostedReport(body: Uint8Array): Promise<ReportFile> {
  const packed = GZIP.every((byte, i) => body[i] === byte);
  return readReportFile(new TextDecoder().decode(packed ? await unpackBounded(body) : body));
}

/** A small file can unpack to more than a machine holds: no more is unpacked than a report file may have. */
async function unpackBounded(body: Uint8Array): Promise<Uint8Array> {
  try {
    return await unpack(body, { maxOutputLength: REPORT_FILE_LIMIT });
  } catch {
    throw new InputError({
      ...{ row: null, column: null, found: 'a packed file that is damaged or too large' },
      expected: `a report file of at most ${REPORT_FILE_LIMIT / 1e6} MB`,
    });
  }
}
