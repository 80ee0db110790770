import type { Completeness } from '#lib/domain/source.ts';
import { readBmlt } from '#lib/formats/bmlt/read-bmlt.ts';
import { readMeetingGuide } from '#lib/formats/meeting-guide/read-meeting-guide.ts';
import type { Fellowship } from '#lib/formats/meetings/fellowship.ts';
import type { FellowshipId } from '#lib/formats/meetings/fellowship-ids.ts';
import type { MeetingsReading } from '#lib/formats/meetings/finish-reading.ts';
import type { Db } from '../db/client.ts';
import { productFellowship } from './fellowships.ts';
import { isUrl, readSource } from './fetch-source.ts';
import { stateOption, type ImportInput } from './import-input.ts';
import type { ImportSummary } from './import-summary.ts';
import { describeSource } from './known-sources.ts';
import { prepareListings } from './listings/prepare-listings.ts';
import { silent } from './progress.ts';
import { runImport, type PreparedImport, type RunOptions } from './run-import.ts';
import type { SourceDescription } from './source-record.ts';

export interface MeetingsInput extends ImportInput {
  /** Path of the file, or address of the feed. */
  file: string;
  fellowship: FellowshipId;
  /** What the list claims to hold: the fellowship's meetings, in these 2-digit states or 5-digit counties. */
  list?: { completeness: Completeness; places: readonly string[] };
}

export interface BmltInput extends MeetingsInput {
  /** Path or address of the list of formats, where the meetings do not come with it. */
  formats?: string;
}

/**
 * Imports a list of meetings in the Meeting Guide format. Nothing of persons is stored.
 * @throws InputError where the list cannot be used; nothing was changed
 */
export async function importMeetingGuide(
  db: Db,
  input: MeetingsInput,
  options: RunOptions = {},
): Promise<ImportSummary> {
  const { progress = silent } = options;
  const { bytes, fileName } = await read(input.file, progress);
  const fellowship = productFellowship(input.fellowship);
  const label = isUrl(input.file) ? { label: hostOf(input.file) } : {};
  const reading = await readMeetingGuide(bytes, {
    ...{ fileName, fellowship },
    ...label,
    ...stateOption(input),
  });
  return runImport(db, prepare('meeting-guide', fileName, fellowship, reading, input), options);
}

/**
 * Imports meetings from a BMLT server.
 * @throws InputError where the list cannot be used; nothing was changed
 */
export async function importBmlt(
  db: Db,
  input: BmltInput,
  options: RunOptions = {},
): Promise<ImportSummary> {
  const { progress = silent } = options;
  const { bytes, fileName } = await read(input.file, progress);
  const formats = input.formats === undefined ? null : await read(input.formats, progress);
  const fellowship = productFellowship(input.fellowship);
  const label = isUrl(input.file) ? { label: hostOf(input.file) } : {};
  const reading = readBmlt(bytes, {
    ...{ fileName, fellowship, formats },
    ...label,
    ...stateOption(input),
  });
  return runImport(db, prepare('bmlt', fileName, fellowship, reading, input), options);
}

async function read(source: string, progress: (step: string) => void) {
  progress(`${isUrl(source) ? 'fetching' : 'reading'} ${source.split('?')[0]}`);
  return readSource(source);
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

function prepare(
  format: string,
  fileName: string,
  fellowship: Fellowship,
  reading: MeetingsReading,
  { source, state, list }: MeetingsInput,
): PreparedImport {
  const { support } = fellowship;
  return prepareListings({
    format,
    fileName,
    source: describeSource(knownSource(fellowship, reading.label), source),
    unit: 'row',
    ...reading,
    state: state ?? null,
    lend: () => null,
    claims: list
      ? {
          places: list.places,
          claims: list.places.map((place) => ({
            support,
            place,
            completeness: list.completeness,
          })),
        }
      : null,
  });
}

/** Each site's list is a source of its own. */
function knownSource({ id, name }: Fellowship, label: string | null): SourceDescription {
  const of = label === null ? {} : { url: `https://${label}` };
  return {
    name: [id, 'meetings', ...(label === null ? [] : [label])].join('-').slice(0, 80),
    title: `Meetings of ${name}${label === null ? '' : `, ${label}`}`,
    ...of,
  };
}
