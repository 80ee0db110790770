import * as v from 'valibot';
import { FELLOWSHIP_IDS } from './fellowship-ids.ts';

const codes = v.array(v.string());
const fellowshipSchema = v.object({
  id: v.picklist(FELLOWSHIP_IDS),
  name: v.string(),
  groups: v.string(),
  support: v.string(),
  closed_to: v.string(),
  types: v.record(v.string(), v.string()),
  means: v.object({
    open: codes,
    closed: codes,
    men: codes,
    women: codes,
    children: codes,
    paused: codes,
    languages: v.record(v.string(), v.string()),
  }),
});
const fileSchema = v.object({ fellowships: v.array(fellowshipSchema) });

/** A fellowship, and what the codes of its own meeting lists mean. Another's may mean something else. */
export interface Fellowship extends Omit<v.InferOutput<typeof fellowshipSchema>, 'closed_to'> {
  /** Whom a closed meeting is for: "people who want to stop drinking". */
  closedTo: string;
}

/**
 * Reads the fellowships that the product knows.
 * @param json the parsed `fellowships.json`
 * @throws ValiError where the file is not of the expected form
 */
export function readFellowships(json: unknown): Fellowship[] {
  return v
    .parse(fileSchema, json)
    .fellowships.map(({ closed_to: closedTo, ...rest }) => ({ ...rest, closedTo }));
}
