import * as v from 'valibot';
import { AUDIENCE_IDS, PACKET_IDS, SECTION_IDS } from '#lib/reports/model/request.ts';
import { DRAWING_LIMITS } from '#lib/reports/model/drawing-limits.ts';
import { REPORT_FILE_FORMAT } from '#lib/reports/model/report-file.ts';
import { address, blockSchema, text } from './block-schema.ts';

const fips = v.pipe(v.string(), v.regex(/^\d{5}$/, 'five digits'));
const day = v.pipe(v.string(), v.isoDate('a date such as 2026-11-26'));

const request = v.object({
  state: v.nullable(text),
  counties: v.array(fips),
  regionName: v.nullable(text),
  packet: v.picklist(PACKET_IDS),
  // Files of before there were audiences are for any reader.
  audience: v.optional(v.picklist(AUDIENCE_IDS), 'general'),
  sections: v.array(v.picklist(SECTION_IDS)),
  supports: v.array(text),
  terms: v.array(v.tuple([text, text])),
});

const isFigure = ({ kind }: { kind: string }) => kind === 'figure';

const report = v.object({
  ...{ title: text, subtitle: text, language: v.literal('en-US'), request },
  region: v.object({
    ...{ kind: v.picklist(['county', 'counties', 'region', 'state']), name: text },
    counties: v.array(v.object({ fips, name: text, state: text })),
  }),
  dataVersion: v.number(),
  dataDate: v.nullable(day),
  madeOn: day,
  demonstration: v.boolean(),
  counting: v.nullable(text),
  yardsticks: v.array(
    v.object({ id: text, label: text, rule: text, citation: text, url: address }),
  ),
  sources: v.array(
    v.object({
      ...{ title: text, publisher: v.nullable(text), date: v.nullable(text) },
      ...{ licence: v.nullable(text), url: address, demonstration: v.boolean() },
    }),
  ),
  rounding: text,
  sections: v.pipe(
    v.array(v.object({ id: v.picklist(SECTION_IDS), title: text, blocks: v.array(blockSchema) })),
    v.check(
      (all) =>
        all.flatMap(({ blocks }) => blocks.filter(isFigure)).length <= DRAWING_LIMITS.drawings,
      `more than ${DRAWING_LIMITS.drawings} drawings`,
    ),
  ),
});

export const reportFileSchema = v.object({
  format: v.literal(REPORT_FILE_FORMAT),
  report,
  edits: v.record(text, text),
});
