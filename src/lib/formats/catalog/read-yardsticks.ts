import * as v from 'valibot';
import type { Yardstick } from '#lib/domain/yardstick.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const fileSchema = v.object({
  yardsticks: v.pipe(
    v.array(
      v.object({
        id: v.string(),
        label: v.string(),
        source: v.string(),
        year: v.number(),
        url: v.nullable(v.string()),
        made_for: v.string(),
        covered_share: v.object({ urban: share, rural: share }),
        gap_below: share,
      }),
    ),
    v.minLength(1),
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
    .yardsticks.map(
      ({ made_for: madeFor, covered_share: coveredShare, gap_below: gapBelow, ...rest }) => ({
        ...rest,
        madeFor,
        coveredShare,
        gapBelow,
      }),
    );
}
