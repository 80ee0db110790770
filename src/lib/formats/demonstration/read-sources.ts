import * as v from 'valibot';
import type { Source } from '#lib/domain/source.ts';

const text = v.nullable(v.string());
const fileSchema = v.array(
  v.object({
    name: v.string(),
    title: v.string(),
    publisher: text,
    date: text,
    licence: text,
    url: text,
    demonstration: v.boolean(),
  }),
);

/**
 * Reads the sources of a demonstration.
 * @param json the parsed `sources.json`
 * @throws ValiError where the file is not of the expected form
 */
export function readSources(json: unknown): Omit<Source, 'id'>[] {
  return v.parse(fileSchema, json);
}
