import { InputError } from '#lib/domain/issue.ts';
import { readAskedYardstick, writeAskedYardstick, type AskedYardstick } from './asked-yardstick.ts';

/** Which yardsticks an address asks for: one for all supports, and others for some. */
export interface YardstickChoice {
  /** Null for the product's own. */
  all: AskedYardstick | null;
  /** By slug of the support. */
  bySupport: ReadonlyMap<string, AskedYardstick>;
}

export const NO_CHOICE: YardstickChoice = { all: null, bySupport: new Map() };

/** The longest choice that is read: hundreds of times what a person chooses. */
const LONGEST = 4000;

/**
 * Reads a choice as an address or the command says it: "florida-medicaid",
 * "default.d20-40*recovery-housing_default.m2". Between entries stands a star; before the yardstick
 * of one support its slug and a low line.
 * @param text null for no choice
 * @throws InputError that says which part cannot be read
 */
export function readYardstickChoice(text: string | null): YardstickChoice {
  if (text === null || text === '') return NO_CHOICE;
  if (text.length > LONGEST) {
    throw refused(`${text.length} characters`, `at most ${LONGEST} characters`);
  }
  let all: AskedYardstick | null = null;
  const bySupport = new Map<string, AskedYardstick>();
  for (const entry of text.split('*')) {
    const [, slug, rest = entry] = /^([^_.]*)_(.*)$/s.exec(entry) ?? [];
    if (slug === undefined) {
      if (all) throw refused(`"${rest.slice(0, 80)}"`, 'one yardstick for all supports, not two');
      all = readAskedYardstick(rest);
      continue;
    }
    if (!/^[a-z][a-z0-9-]*$/.test(slug)) {
      throw refused(`"${slug.slice(0, 80)}"`, 'the slug of a support, such as recovery-housing');
    }
    if (bySupport.has(slug)) {
      throw refused(`${slug.slice(0, 80)} twice`, 'one yardstick for a support');
    }
    bySupport.set(slug, readAskedYardstick(rest));
  }
  return { all, bySupport };
}

/**
 * The choice as an address says it; null where nothing is chosen.
 * @param usual id of the product's own yardstick, which need not be named
 */
export function writeYardstickChoice(
  { all, bySupport }: YardstickChoice,
  usual = 'default',
): string | null {
  const first = all === null || (all.base === usual && all.edit === null) ? null : all;
  const others = [...bySupport]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, asked]) => `${slug}_${writeAskedYardstick(asked)}`);
  const entries = [...(first === null ? [] : [writeAskedYardstick(first)]), ...others];
  return entries.length === 0 ? null : entries.join('*');
}

/** A choice with another yardstick for one support; null lets the one of all supports hold for it again. */
export function chooseForSupport(
  choice: YardstickChoice,
  support: string,
  asked: AskedYardstick | null,
): YardstickChoice {
  const bySupport = new Map(choice.bySupport);
  if (asked === null) bySupport.delete(support);
  else bySupport.set(support, asked);
  return { ...choice, bySupport };
}

function refused(found: string, expected: string): InputError {
  return new InputError({ row: null, column: 'yardstick', found, expected });
}
