import type { Meeting } from '#lib/domain/meeting.ts';
import type { ListedService, Listing } from '#lib/domain/listing.ts';
import {
  MEDICATION_WELCOME,
  MODALITIES,
  NOTHING_MORE,
  OPEN_TO,
  type Modality,
} from '#lib/domain/service.ts';
import { GENDERS } from '#lib/domain/service-filter.ts';
import type { SupportCatalog, SupportNode } from '#lib/domain/support.ts';
import { parseArea } from '../cells/area.ts';
import { parseDate } from '../cells/date.ts';
import { nearWords } from '../cells/near-words.ts';
import { normalizeKey } from '../cells/normalize-key.ts';
import { parseWholeNumber } from '../cells/number.ts';
import { parseOneOf } from '../cells/one-of.ts';
import { parseSeveral } from '../cells/several.ts';
import { accept, EMPTY, quote, refuse, type CellParser } from '../cells/parsed.ts';
import type { RowReader } from '../cells/row-reader.ts';
import { parseText } from '../cells/text.ts';
import { parseWebsite } from '../cells/website.ts';
import { readWeeklySchedule } from '../cells/weekly-schedule.ts';
import { parseYesNo } from '../cells/yes-no.ts';
import { parseEntryDoors } from './entry-doors.ts';
import { parseLanguages } from './languages.ts';
import { readPlace } from './read-place.ts';

const parseModality = parseOneOf(MODALITIES);
const parseWelcome = parseOneOf(MEDICATION_WELCOME);
const parseOpenTo = parseOneOf(OPEN_TO);
const parseGenders = parseSeveral(parseOneOf(GENDERS), GENDERS);
const parseChildren = parseOneOf(['yes', 'no'] as const);
const parseNarrLevel = parseWholeNumber(1, 4);
const parseCapacity = parseWholeNumber(0, 1_000_000);

/** @returns a parser of support slugs, which names near ones where there is no such support */
export function supportParser(catalog: SupportCatalog): CellParser<SupportNode> {
  const slugs = catalog.nodes.map((node) => node.slug);
  return (text) => {
    if (text === '') return EMPTY;
    const node = catalog.find(text.toLowerCase());
    if (node) return accept(node);
    const near = nearWords(text, slugs);
    const hint =
      near.length > 0 ? `; near: ${near.join(', ')}` : `, such as ${slugs.slice(1, 3).join(', ')}`;
    return refuse(quote(text), `the slug of a support type or group${hint}`);
  };
}

/** Reads a row as a listing of one service; null where it is refused. */
export function readService(
  reader: RowReader,
  parseSupport: CellParser<SupportNode>,
): Listing | null {
  const confidential = reader.read('confidential', parseYesNo) ?? false;
  // Until it is known whether the location is confidential, nothing of it may be read, or told.
  if (reader.refused) return null;
  const name = reader.require('organization', parseText, 'the name of an organization');
  const support = reader.require('support', parseSupport, 'the slug of a support type or group');
  const place = readPlace(reader, confidential);
  const phone = reader.read('phone', parseText);
  const website = reader.read('website', parseWebsite);
  const area = reader.read('service_area', parseArea) ?? [];
  const entryDoors = reader.read('entry_door', parseEntryDoors);
  if (!reader.refused && place === null && area.length === 0) reportNoPlace(reader);
  const details = readDetails(reader);
  if (name === null || support === null || reader.refused) return null;
  const modality = details.modality ?? usualModality(support);
  const service = {
    ...NOTHING_MORE,
    ...details,
    support: support.slug,
    modality,
    meetings: readMeetings(reader, details.schedule, modality),
    codes: null,
    area,
  };
  return {
    row: reader.row,
    organizationKey: normalizeKey(name),
    key: listingKey(name, service, place),
    organization: { name, phone, website, note: null, entryDoors },
    place,
    services: [service],
  };
}

function readDetails(reader: RowReader) {
  return {
    name: reader.read('service', parseText),
    modality: reader.read('modality', parseModality),
    capacity: reader.read('capacity', parseCapacity),
    medicationWelcome: reader.read('medication_welcome', parseWelcome) ?? 'unknown',
    openTo: reader.read('open_to', parseOpenTo) ?? 'unknown',
    narrLevel: reader.read('narr_level', parseNarrLevel),
    languages: reader.read('languages', parseLanguages),
    genders: reader.read('genders', parseGenders),
    children: reader.read('children', parseChildren),
    schedule: reader.read('schedule', parseText),
    verifiedOn: reader.read('verified_on', parseDate),
    endsOn: reader.read('ends_on', parseDate),
    funding: reader.read('funding', parseText),
    note: reader.read('note', parseText),
  };
}

/** The week of a schedule in words; where it is not certain, the words stay and say so. */
function readMeetings(reader: RowReader, schedule: string | null, attendance: Modality): Meeting[] {
  if (schedule === null) return [];
  const times = readWeeklySchedule(schedule);
  if (times) return times.map((time) => ({ ...time, attendance }));
  reader.report(
    'schedule',
    `${quote(schedule)}, kept as text`,
    'days and times of a week, such as Mon–Fri 08:30–16:30 or Tue, Thu 7 pm, to show it in a week',
    'info',
  );
  return [];
}

/** A support that is virtual by nature (a warmline) is virtual; any other is a place to go to. */
function usualModality(support: SupportNode): Modality {
  return support.modality === 'virtual' ? 'virtual' : 'in-person';
}

function reportNoPlace(reader: RowReader): void {
  reader.report(
    null,
    'no place: neither coordinates, an address, a county_fips nor a service_area',
    'at least one of them',
  );
}

/** Identity of a row within its file. What is hidden of a place is not part of it. */
function listingKey(name: string, service: ListedService, place: Listing['place']): string {
  const hidden = place?.confidential === true;
  const address = hidden ? [null, null, null] : [place?.street, place?.city, place?.zip];
  return [
    name,
    service.name,
    service.support,
    ...address,
    place?.countyFips,
    [...service.area].sort().join(' '),
  ]
    .map((part) => normalizeKey(part ?? null))
    .join('|');
}
