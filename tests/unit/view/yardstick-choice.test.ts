import { describe, expect, it } from 'vitest';
import { InputError } from '#lib/domain/issue.ts';
import { NO_EDIT, type YardstickEdit } from '#lib/domain/yardstick-edit.ts';
import type { AskedYardstick } from '#lib/view/asked-yardstick.ts';
import {
  chooseForSupport,
  readYardstickChoice,
  writeYardstickChoice,
  type YardstickChoice,
} from '#lib/view/yardstick-choice.ts';
import { createRandom } from '../../support/random.ts';

const asked = (base: string, edit: Partial<YardstickEdit> | null = null): AskedYardstick => ({
  base,
  edit: edit && { ...NO_EDIT, ...edit },
});
const choice = (
  all: AskedYardstick | null,
  bySupport: Record<string, AskedYardstick> = {},
): YardstickChoice => ({ all, bySupport: new Map(Object.entries(bySupport)) });

describe('a choice in the address', () => {
  it.each<[string, YardstickChoice]>([
    ['florida-medicaid', choice(asked('florida-medicaid'))],
    [
      'default.d20-o.s92p5-90.m2.g40',
      choice(
        asked('default', { miles: [20, null], shares: [0.925, 0.9], minimum: 2, gapBelow: 0.4 }),
      ),
    ],
    [
      'default.rs1p5-10000.a',
      choice(
        asked('default', {
          ratio: { counted: 'services', atLeast: 1.5, per: 10_000 },
          everySupport: true,
        }),
      ),
    ],
    [
      'florida-medicaid*crisis-care_default.m2*recovery-housing_default.rc20-1000',
      choice(asked('florida-medicaid'), {
        'crisis-care': asked('default', { minimum: 2 }),
        'recovery-housing': asked('default', {
          ratio: { counted: 'capacity', atLeast: 20, per: 1000 },
        }),
      }),
    ],
    [
      'crisis-care_north-carolina-medicaid',
      choice(null, { 'crisis-care': asked('north-carolina-medicaid') }),
    ],
    [
      'default.nOur%20county%2C%20v%2E%202',
      choice(asked('default', { label: 'Our county, v. 2' })),
    ],
  ])('%s', (text, expected) => {
    expect(readYardstickChoice(text)).toEqual(expected);
    expect(writeYardstickChoice(expected)).toBe(text);
  });

  it('says nothing where nothing is chosen', () => {
    expect(writeYardstickChoice(choice(null))).toBeNull();
    expect(writeYardstickChoice(choice(asked('default')))).toBeNull();
    expect(readYardstickChoice(null)).toEqual(choice(null));
    expect(readYardstickChoice('')).toEqual(choice(null));
  });

  it('names the usual rule for a support that goes its own way', () => {
    const own = choice(asked('florida-medicaid'), { 'crisis-care': asked('default') });
    expect(writeYardstickChoice(own)).toBe('florida-medicaid*crisis-care_default');
  });

  it('is changed for one support, and back', () => {
    const one = chooseForSupport(choice(asked('a')), 'cafe', asked('b'));
    expect(writeYardstickChoice(one)).toBe('a*cafe_b');
    expect(writeYardstickChoice(chooseForSupport(one, 'cafe', null))).toBe('a');
  });
});

describe('a choice drawn at random', () => {
  const random = createRandom(11);
  const label = () =>
    random.pick(['Ours', 'a*b_c.d', '100 % – ä 日本', "it's (new)!", '~%2E'] as const);
  const draw = (): AskedYardstick => {
    if (random.chance(0.3)) return asked(random.pick(['default', 'x-1', 'florida-medicaid']));
    const maybe = <T>(value: T) => (random.chance(0.5) ? value : null);
    return asked('default', {
      gapBelow: random.whole(1, 100) / 100,
      miles: maybe([random.whole(1, 1000), null, random.whole(1, 99) / 4]),
      shares: maybe([random.whole(100, 10_000) / 10_000, 1]),
      minimum: maybe(random.whole(1, 9)),
      ratio: maybe({
        counted: random.pick(['services', 'capacity'] as const),
        atLeast: random.whole(1, 400) / 4,
        per: random.whole(1, 1_000_000),
      }),
      everySupport: random.chance(0.5),
      label: maybe(label()),
    });
  };

  it('is the same when it is read back, also through the address', () => {
    for (let i = 0; i < 1000; i++) {
      const drawn = choice(asked('other', { minimum: 1 }), { cafe: draw(), 'b-2': draw() });
      const text = writeYardstickChoice(drawn) ?? '';
      expect(readYardstickChoice(text)).toEqual(drawn);
      const query = new URLSearchParams(new URLSearchParams({ yardstick: text }).toString());
      expect(query.get('yardstick')).toBe(text);
    }
  });
});

describe('a choice that nobody wrote', () => {
  it.each<[text: string, expected: RegExp]>([
    ['x'.repeat(5000), /at most 4000 characters/],
    ['Default', /the id of a yardstick/],
    ['__proto__', /the slug of a support/],
    ['default.', /begins with d, s/],
    ['default.z1', /begins with d, s/],
    ['default.m2.m3', /each edit once/],
    ['default.m0', /whole number from 1 to 9/],
    ['default.m2p5', /whole number from 1 to 9/],
    ['default.d', /from 0.1 to 1000/],
    ['default.d-20', /from 0.1 to 1000/],
    ['default.d1e3-5', /from 0.1 to 1000/],
    ['default.d0-5', /from 0.1 to 1000/],
    ['default.s101-5', /from 1 to 100/],
    ['default.g0', /from 1 to 100/],
    ['default.gNaN', /from 1 to 100/],
    ['default.rx1-2', /a ratio such as/],
    ['default.rs1', /a ratio such as/],
    ['default.rs1-0', /whole number from 1 to/],
    ['default.ab', /begins with d, s/],
    ['default.n', /a name of 1 to 60/],
    ['default.n%ZZ', /percent-encoded/],
    [`default.n${'x'.repeat(61)}`, /a name of 1 to 60/],
    ['default.n%00', /a name of 1 to 60/],
    ['default*default', /not two/],
    ['a_default*a_default', /one yardstick for a support/],
    ['A_default', /the slug of a support/],
    ['*', /the id of a yardstick/],
    ['a_', /the id of a yardstick/],
  ])('%s is refused with what was expected', (text, expected) => {
    let error: unknown;
    try {
      readYardstickChoice(text);
    } catch (cause) {
      error = cause;
    }
    expect(error).toBeInstanceOf(InputError);
    const { issue } = error as InputError;
    expect(issue.column).toBe('yardstick');
    expect(issue.expected).toMatch(expected);
    expect(issue.found.length).toBeLessThan(100);
  });
});
