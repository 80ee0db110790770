import { ANY_SERVICE, GENDERS } from '#lib/domain/service-filter.ts';
import { describe, expect, it } from 'vitest';
import { STATES } from '#lib/domain/state.ts';
import {
  COUNTY_CLASSES,
  DEFAULT_VIEW,
  LEDGER_VIEWS,
  MEASURES,
  YARDSTICK_FILTERS,
  YARDSTICK_SPANS,
  readView,
  selectionOf,
  stateInView,
  writeView,
  type ViewState,
} from '#lib/view/view-state.ts';
import { createRandom } from '../../support/random.ts';

const read = (query: string) => readView(new URLSearchParams(query));

describe('the default view', () => {
  it('is an empty address, and an empty address is the default view', () => {
    expect(writeView({})).toBe('');
    expect(writeView(DEFAULT_VIEW)).toBe('');
    expect(read('')).toEqual(DEFAULT_VIEW);
  });
});

describe('a field of the view', () => {
  it.each<[Partial<ViewState>, string]>([
    [{ state: 'OH' }, '?state=OH'],
    [{ support: 'recovery-cafe' }, '?support=recovery-cafe'],
    [{ county: '01001' }, '?county=01001'],
    [{ measure: 'reach' }, '?measure=reach'],
    [{ measure: 'nearest' }, '?measure=nearest'],
    [{ services: false }, '?services=off'],
    [{ table: true }, '?figure=table'],
    [{ view: 'list' }, '?view=list'],
    [{ view: 'table' }, '?view=table'],
    [{ sort: 'name' }, '?sort=name'],
    [{ sort: 'name', descending: true }, '?sort=-name'],
    [{ counties: 'urban' }, '?counties=urban'],
    [{ counties: 'rural' }, '?counties=rural'],
    [{ why: true }, '?why=open'],
    [{ beside: ['21193', '21067'] }, '?with=21193.21067'],
    [{ by: 'svi' }, '?by=svi'],
    [
      {
        region: {
          name: 'Kentucky River',
          counties: ['21025', '21071', '39025'],
        },
      },
      '?region=Kentucky+River%3A21025.071.39025',
    ],
    [
      { support: 'recovery-cafe', county: '21193', why: true },
      '?support=recovery-cafe&county=21193&why=open',
    ],
  ])('%o is %s, there and back', (view, address) => {
    expect(writeView(view)).toBe(address);
    expect(read(address)).toEqual({ ...DEFAULT_VIEW, ...view });
  });
});

describe('a view drawn at random', () => {
  const random = createRandom(7);
  const draw = (): ViewState => {
    const sort = random.pick([null, 'name', 'out-of-reach', 'a-b', '–', 'x y&z=1']);
    return {
      state: random.pick([null, ...STATES.map(({ code }) => code)]),
      support: random.pick([null, 'recovery-cafe', 'ä ö%20&=#?', '<script>', '-', '日本語']),
      county: random.pick([null, '21193', '01001', '0']),
      organization: random.pick([null, '86013461-97e2-5fb6-81d5-30c6ec3f9b66', '<b>&=']),
      measure: random.pick(MEASURES),
      services: random.chance(0.5),
      table: random.chance(0.5),
      view: random.pick(LEDGER_VIEWS),
      sort,
      descending: sort !== null && random.chance(0.5),
      counties: random.pick(COUNTY_CLASSES),
      why: random.chance(0.5),
      terms: {
        yardstick: random.pick([null, 'default', 'ä:1;2']),
        filter: {
          medication: random.chance(0.5),
          community: random.chance(0.5),
          narrLevels: random.pick([[], [1], [2, 4]]),
          language: random.pick([null, 'es', 'ase']),
          gender: random.pick([null, ...GENDERS]),
          children: random.chance(0.5),
          verifiedWithin: random.pick([null, 6, 12]),
          day: random.pick([null, 0, 6]),
          from: random.pick([null, '17:00']),
          until: random.pick([null, '23:30']),
        },
      },
      region: random.pick([
        null,
        { name: 'Kentucky River', counties: ['21025', '21071'] },
        { name: 'Both: banks & <b>', counties: ['21015', '21037', '39025'] },
      ]),
      beside: random.pick([[], ['21193'], ['21193', '21067', '39025']]),
      by: random.pick([null, 'svi', 'ä&=']),
      span: random.pick(YARDSTICK_SPANS),
      only: random.pick(YARDSTICK_FILTERS),
    };
  };

  it('is the same when its address is read back', () => {
    for (let i = 0; i < 500; i++) {
      const view = draw();
      expect(read(writeView(view))).toEqual(view);
    }
  });

  it('writes an address that reading and writing leaves as it is', () => {
    for (let i = 0; i < 500; i++) {
      const address = writeView(draw());
      expect(writeView(read(address))).toBe(address);
    }
  });
});

describe('an address that nobody wrote', () => {
  const long = 'x'.repeat(100_000);

  it.each<[string, Partial<ViewState>]>([
    // What names no state is kept: the page says that there is none.
    ['state=ZZ', { state: 'ZZ' }],
    ['state=Kentucky', { state: 'Kentucky' }],
    ['state=', {}],
    ['state=__proto__', { state: '__proto__' }],
    [`state=${long}`, { state: long }],
    // Lenient where it costs nothing: case, and the state's own number.
    ['state=ky', { state: 'KY' }],
    ['state=21', { state: 'KY' }],
    ['measure=price', {}],
    ['measure=', {}],
    ['measure=toString', {}],
    ['measure=REACH', {}],
    ['view=grid', {}],
    ['counties=suburban', {}],
    ['services=on', {}],
    ['services=', {}],
    ['services=OFF', {}],
    ['figure=chart', {}],
    ['why=closed', {}],
    ['why=1', {}],
    ['support=', {}],
    ['county=', {}],
    ['sort=', {}],
    ['sort=-', {}],
    ['sort=--name', { sort: '-name', descending: true }],
    ['unknown=1&utm_source=mail', {}],
    // Of a name that stands twice, the first counts.
    ['measure=reach&measure=nearest', { measure: 'reach' }],
    // Whether a support or a county exists is for the page to say: it is told word for word.
    ['support=%3Cscript%3Ealert(1)%3C/script%3E', { support: '<script>alert(1)</script>' }],
    ['support=../../etc/passwd', { support: '../../etc/passwd' }],
    ["county='; drop table places; --", { county: "'; drop table places; --" }],
    ['county=%00', { county: '\0' }],
    ['county=%F0%28%8C%28', { county: '\uFFFD(\uFFFD(' }],
    [`support=${long}`, { support: long }],
  ])('%s', (query, view) => {
    expect(read(query)).toEqual({ ...DEFAULT_VIEW, ...view });
  });

  it('cannot break out of an address that is written from it', () => {
    const address = writeView(read('support="><script>&county=%26state%3DOH%23'));
    expect(address).not.toMatch(/["<>#]/);
    expect(read(address).state).toBeNull();
  });
});

describe('the shared selection', () => {
  it('is the state, the support, the county and the terms, and nothing of how they are shown', () => {
    const view = read(
      'state=OH&support=recovery-cafe&county=39001&measure=reach&why=open&sort=x&medication=yes',
    );
    expect(selectionOf(view)).toEqual({
      ...{ state: 'OH', support: 'recovery-cafe', county: '39001', organization: null },
      terms: { yardstick: null, filter: { ...ANY_SERVICE, medication: true } },
      region: null,
      beside: [],
    });
  });
});

describe('a state that does not exist', () => {
  it('is not carried on to other pages', () => {
    expect(selectionOf(read('state=ZZ&support=recovery-cafe'))).toMatchObject({
      state: null,
      support: 'recovery-cafe',
    });
  });
});

describe('stateInView', () => {
  it.each<[string | null, string | null, string | null]>([
    ['OH', null, 'OH'],
    [null, '21193', 'KY'],
    [null, '01001', 'AL'],
    // The state that is named stands, though the county lies elsewhere: the page then says so.
    ['OH', '21193', 'OH'],
    [null, null, null],
    [null, '', null],
    [null, '99999', null],
  ])('state %s, county %s: %s', (state, county, found) => {
    expect(stateInView({ state, county })).toBe(found);
  });
});
