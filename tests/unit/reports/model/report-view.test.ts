import { describe, expect, it } from 'vitest';
import {
  DEFAULT_REPORT,
  readReportView,
  requestOfView,
  writeReportView,
  type ReportView,
} from '#lib/reports/model/report-view.ts';
import { queryOfRequest } from '#lib/reports/model/query-of-request.ts';
import { DOCUMENT_FORMATS } from '#lib/server/documents/formats.ts';
import { REPORT_FORMATS } from '#lib/reports/model/report-formats.ts';
import { DEFAULT_VIEW, readView, type ViewState } from '#lib/view/view-state.ts';

const read = (query: string) => readReportView(new URLSearchParams(query));
const ask = (query: string) =>
  requestOfView(readView(new URLSearchParams(query)), read(query), 'KY');

describe('a report in a link', () => {
  it.each<[string, Partial<ReportView>]>([
    ['', {}],
    ['county=21193', { scope: 'counties', counties: ['21193'] }],
    ['with=21193.119&county=21067', { scope: 'counties', counties: ['21119', '21193'] }],
    ['region=River:21025.119', { scope: 'region' }],
    ['of=state&county=21193', { scope: 'state' }],
    ['of=region&with=21193', { scope: 'region', counties: ['21193'] }],
    ['packet=handout', { built: true, packet: 'handout' }],
    ['support=recovery-cafe', { supports: ['recovery-cafe'] }],
    ['supports=b.a&supports=a&support=c', { supports: ['b', 'a'] }],
    [
      'packet=needs-statement&audience=county-board',
      { built: true, packet: 'needs-statement', audience: 'county-board' },
    ],
    ['audience=the-moon', {}],
    ['packet=unheard-of&of=moon&paper=a9', { built: true }],
    ['packet=own&sections=week.gaps', { built: true, packet: 'own', sections: ['gaps', 'week'] }],
    // A form without a script repeats its fields.
    [
      'of=counties&with=21193&with=21119&packet=own&sections=gaps&sections=week',
      {
        ...{ built: true, scope: 'counties', counties: ['21119', '21193'] },
        ...{ packet: 'own', sections: ['gaps', 'week'] },
      },
    ],
    ['paper=a4&name=%20Two%0Acounties%20', { paper: 'a4', name: 'Two counties' }],
  ])('%s', (query, expected) => {
    expect(read(query)).toEqual({ ...DEFAULT_REPORT, ...expected });
  });

  it('reads back what it writes, with the rest of the view', () => {
    const view: ViewState = {
      ...DEFAULT_VIEW,
      ...{
        state: 'KY',
        support: 'recovery-housing',
        terms: { ...DEFAULT_VIEW.terms, yardstick: 'x' },
      },
    };
    const report: ReportView = {
      ...{ built: true, scope: 'counties', counties: ['21119', '21193', '39001'], name: 'A & B' },
      ...{ packet: 'own', sections: ['gaps', 'equity'], paper: 'a4' },
      ...{ audience: 'general', supports: ['recovery-housing', 'recovery-cafe'] },
    };
    const query = new URLSearchParams(writeReportView(view, report));
    expect(readReportView(query)).toEqual(report);
    expect(readView(query)).toMatchObject({
      support: 'recovery-housing',
      terms: { yardstick: 'x' },
    });
  });
});

describe('the request of a link', () => {
  it('is for its audience where it is a needs statement, with the sections that the audience asks for', () => {
    const rural = ask('of=state&packet=needs-statement&audience=rural-consortium');
    expect(rural?.audience).toBe('rural-consortium');
    expect(rural?.sections).toEqual(expect.arrayContaining(['rural', 'equity', 'network']));
    expect(ask('of=state&packet=handout&audience=rural-consortium')?.audience).toBe('general');
    expect(ask('of=state&packet=profile')?.sections).not.toContain('settlement');
  });

  it('is about several supports in the order in which they were chosen', () => {
    expect(ask('of=state&packet=profile&supports=b.a')?.supports).toEqual(['b', 'a']);
  });

  it('is of the counties, under their common name, about the support, under the terms', () => {
    expect(
      ask(
        'of=counties&with=21193.119&name=Two&packet=handout&support=recovery-cafe&medication=yes',
      ),
    ).toEqual({
      ...{ state: null, counties: ['21119', '21193'], regionName: 'Two', packet: 'handout' },
      audience: 'general',
      sections: ['summary', 'gaps', 'dimensions', 'methods', 'sources'],
      supports: ['recovery-cafe'],
      terms: [['medication', 'yes']],
    });
  });

  it('is of the region or the state, and of nothing where none is chosen', () => {
    expect(ask('of=region&region=River:21025.119&packet=profile')).toMatchObject({
      ...{ state: null, counties: ['21025', '21119'], regionName: 'River' },
    });
    expect(ask('of=state&with=21193&packet=profile')).toMatchObject({
      ...{ state: 'KY', counties: [], regionName: null },
    });
    expect(ask('of=counties&packet=profile')).toBeNull();
    expect(ask('of=region&packet=profile')).toBeNull();
  });

  it('always has the sections without which figures are not to be handed on', () => {
    expect(ask('of=state&packet=own&sections=week')?.sections).toEqual([
      'summary',
      'week',
      'methods',
      'sources',
    ]);
  });
});

describe('queryOfRequest', () => {
  it.each([
    'of=counties&with=21119.21193&name=Two&packet=needs-statement&audience=rural-consortium&supports=b.a',
    'of=state&packet=own&sections=week&medication=yes',
    'of=state&packet=handout',
  ])('asks again for what was asked: %s', (query) => {
    const request = ask(query);
    if (!request) throw new Error('There is no region');
    expect(ask(queryOfRequest(request))).toEqual({
      ...request,
      // Sections of a person's own choice are asked for without a packet.
      packet: query.includes('own') ? 'profile' : request.packet,
    });
  });
});

it('every format that is written is offered, and no other', () => {
  expect(REPORT_FORMATS.map(({ id }) => id)).toEqual(DOCUMENT_FORMATS.map(({ id }) => id));
});
