import * as v from 'valibot';
import { COUNTY_SCHEMES, classesOf } from '#lib/domain/county-class.ts';
import { CONFIDENCES, COUNTED, type Yardstick } from '#lib/domain/yardstick.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const positive = v.pipe(v.number(), v.gtValue(0));

const distanceRule = v.pipe(
  v.object({
    kind: v.literal('distance'),
    scheme: v.picklist(COUNTY_SCHEMES),
    classes: v.record(v.string(), v.object({ miles: v.nullable(positive), share })),
    minimum: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  v.check(
    ({ scheme, classes }) =>
      Object.keys(classes).sort().join() === [...classesOf(scheme)].sort().join(),
    'A rule has terms for each class of its scheme, and for no other',
  ),
);
const ratioRule = v.object({
  kind: v.literal('ratio'),
  counted: v.picklist(COUNTED),
  atLeast: positive,
  per: positive,
});

const fileSchema = v.object({
  yardsticks: v.pipe(
    v.array(
      v.object({
        id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
        label: v.string(),
        source: v.string(),
        year: v.number(),
        url: v.nullable(v.string()),
        made_for: v.string(),
        note: v.nullable(v.string()),
        confidence: v.picklist(CONFIDENCES),
        supports: v.nullable(v.array(v.string())),
        rule: v.variant('kind', [distanceRule, ratioRule]),
        gap_below: share,
      }),
    ),
    v.minLength(1),
    v.check(([first]) => first?.supports === null, 'The first yardstick is that of all supports'),
    v.check(
      ([first]) => first?.confidence === 'high',
      'The first yardstick is a default: it is known with high confidence',
    ),
  ),
});

/**
 * Reads the product's yardsticks; the first is the default.
 * @param json the parsed `yardsticks.json`
 * @throws ValiError where the file is not of the expected form
 */
export function readYardsticks(json: unknown): Yardstick[] {
  return v
    .parse(fileSchema, json)
    .yardsticks.map(({ made_for: madeFor, gap_below: gapBelow, ...rest }) => ({
      ...rest,
      madeFor,
      gapBelow,
      editedFrom: null,
    }));
}
