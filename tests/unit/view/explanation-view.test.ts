import { describe, expect, it } from 'vitest';
import type { Source } from '#lib/domain/source.ts';
import { explanationView, type NamedService } from '#lib/view/explanation-view.ts';
import {
  cellExplanation,
  countedService,
  type ExplanationChanges,
} from '../../support/cell-explanation.ts';
import { supportOf } from '../../support/support-view.ts';

const source = (id: string, title: string): Source => ({
  ...{ id, name: id, title, publisher: null, date: null, licence: null, url: null },
  demonstration: false,
});
const named = (id: string, changes: Partial<NamedService> = {}): NamedService => ({
  ...{ id, organization: `Organization ${id}`, city: 'Hazard', countyName: 'Perry County' },
  confidential: false,
  ...changes,
});

const SERVICES = [
  named('a'),
  named('b', { city: null }),
  // A hostile case: the address stands in the record of a confidential place.
  named('secret', { city: 'Secretville', confidential: true }),
  named('parish', { city: 'New Orleans', countyName: 'Orleans Parish' }),
  named('nowhere', { city: null, countyName: null }),
];

function view(changes: ExplanationChanges = {}, virtual = false) {
  return explanationView(cellExplanation(changes), {
    support: supportOf({ virtual }),
    services: new Map(SERVICES.map((service) => [service.id, service])),
    sources: new Map(
      [source('list', 'A list'), source('more', 'More & more')].map((s) => [s.id, s]),
    ),
  });
}
const figures = (...args: Parameters<typeof view>) =>
  view(...args).figures.map(({ label, value }) => `${label}: ${value}`);

describe('the heading', () => {
  it.each([
    ['gap', 'Recovery Cafe: gap', 'Why a gap?'],
    ['not-assessed', 'Recovery Cafe: not assessed', 'Why not assessed?'],
    ['neighbor-dependent', 'Recovery Cafe: neighbor-dependent', 'Why neighbor-dependent?'],
  ] as const)('of a cell that is %s', (state, heading, question) => {
    expect(view({ cell: { state } })).toMatchObject({ state, heading, question });
  });
});

describe('the figures', () => {
  it('of a gap name what was looked for, never a bare 0', () => {
    expect(figures()).toEqual(['In the county: none found', 'In reach: 0 %', 'Nearest: 41 mi']);
  });

  it('of a gap that a person checked', () => {
    const confirmed = {
      county: '',
      support: '',
      checkedOn: '2026-10-21',
      checkedBy: '',
      note: null,
    };
    expect(figures({ cell: { confirmed } })[0]).toBe('In the county: none');
  });

  it('of a cell that is not assessed are not known', () => {
    const cell = {
      state: 'not-assessed',
      reason: 'no-source',
      reach: null,
      outOfReach: null,
    } as const;
    expect(figures({ cell })).toEqual([
      'In the county: not known',
      'In reach: not known',
      'Nearest: 41 mi',
    ]);
  });

  it('of a county whose residents are not known have no nearest, which is not "none listed"', () => {
    const cell = { reach: null, nearestMiles: null, population: null };
    expect(figures({ cell: { ...cell, state: 'not-assessed' } })[2]).toBe('Nearest: not known');
    expect(figures({ cell: { nearestMiles: null } })[2]).toBe('Nearest: none listed');
  });

  it('show virtual services beside the others', () => {
    expect(figures({ cell: { virtualServices: 3 } })).toEqual([
      'In the county: none found',
      'In reach: 0 %',
      'Nearest: 41 mi',
      'Virtual: 3',
    ]);
  });

  it.each([
    ['covered', 2, 0, 'Offered virtually by: 2'],
    ['gap', 0, 0, 'Offered virtually by: none found'],
    ['not-assessed', 0, 0, 'Offered virtually by: not known'],
    // Offered without travel, though every service of it happens to be in person.
    ['covered', 0, 1, 'Offered: in person'],
  ] as const)(
    'of a support that is virtual by nature: %s, %d virtual, %d in person',
    (state, virtualServices, servicesInCounty, text) => {
      const cell = { state, virtualServices, servicesInCounty, reach: null };
      expect(figures({ cell }, true)).toEqual([text]);
    },
  );
});

describe('the services', () => {
  const nearest = [
    { id: 'a', county: '21193', miles: 1.5, approximate: false },
    { id: 'secret', county: '21193', miles: 12, approximate: true },
    { id: 'parish', county: '22071', miles: 600, approximate: false },
    { id: 'nowhere', county: null, miles: 700, approximate: true },
    { id: 'unknown', county: null, miles: 800, approximate: false },
  ];
  const explained = view({
    services: [
      countedService('a', { verifiedOn: '2026-03-01', clientsOnly: true }),
      countedService('b', { approximate: true }),
    ],
    nearest,
  });

  it('that are here stand with their distance and what a reader must know', () => {
    expect(explained.services).toEqual([
      {
        ...{ id: 'a', organization: 'Organization a', where: 'Hazard, Perry County', miles: 1.5 },
        notes: ['for its own clients only', 'verified 1 Mar 2026'],
      },
      {
        ...{ id: 'b', organization: 'Organization b', where: 'Perry County', miles: null },
        notes: ['approximate place', 'never verified'],
      },
    ]);
  });

  it('elsewhere are those that are not here, the nearest first', () => {
    expect(explained.elsewhere.map(({ id, where }) => [id, where])).toEqual([
      ['secret', 'place confidential, Perry County'],
      ['parish', 'New Orleans, Orleans Parish'],
      ['nowhere', ''],
      ['unknown', ''],
    ]);
    expect(explained.elsewhere.at(-1)?.organization).toBe('A service');
  });

  it('never tell where a confidential place is', () => {
    expect(JSON.stringify(explained)).not.toContain('Secretville');
  });
});

describe('the sources', () => {
  const sources = (evidence: ExplanationChanges['evidence']) =>
    view({ evidence: evidence ?? {} }).sources;

  it.each<[string, ExplanationChanges['evidence'], string[]]>([
    [
      'a complete list, verified on one day',
      { listing: 'complete', oldestVerified: '2026-03-01', newestVerified: '2026-03-01' },
      [
        'Counted from: A list.',
        'They claim to list all of this support here.',
        'Last verified 1 Mar 2026.',
      ],
    ],
    [
      'two partial lists, verified over some time',
      {
        ...{ sources: ['list', 'more'], oldestVerified: '2025-12-24' },
        newestVerified: '2026-03-01',
      },
      [
        'Counted from: A list; More & more.',
        'They claim a partial list of this support here.',
        'Verified between 24 Dec 2025 and 1 Mar 2026.',
      ],
    ],
    ['none', { sources: [], listing: null }, ['No source says anything about this support here.']],
    [
      'one that is gone',
      { sources: ['gone'], listing: null },
      ['No source says anything about this support here.'],
    ],
  ])('%s', (_, evidence, sentences) => {
    expect(sources(evidence)).toEqual(sentences);
  });
});
