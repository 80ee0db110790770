import { describe, expect, it } from 'vitest';
import { weekEvenings, weekGrid } from '#lib/view/week/week-grid.ts';
import { weekTime } from '../../../support/week-time.ts';

describe('weekGrid', () => {
  it('has a row for each hour from the first to the last, and always the evening', () => {
    const grid = weekGrid([weekTime({ opensAt: '15:30' })], false);
    expect(grid.map(({ label, evening }) => label + (evening ? '*' : ''))).toEqual([
      '3 pm',
      '4 pm',
      '5 pm*',
      '6 pm*',
      '7 pm*',
      '8 pm*',
      '9 pm*',
    ]);
    expect(grid[0]?.days.map((marks) => marks.map(({ text }) => text))).toEqual([
      [],
      ['3:30 Mutual aid'],
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  it('leaves out the hours of a night in which nothing begins', () => {
    const grid = weekGrid([weekTime({ opensAt: '00:30' }), weekTime({ opensAt: '06:00' })], true);
    expect(grid.slice(0, 3).map(({ label }) => label)).toEqual(['midnight', '6 am', '7 am']);
  });

  it('marks how people come, and opening hours apart', () => {
    const [row] = weekGrid(
      [
        weekTime({ medicationWelcome: true }),
        weekTime({ opensAt: '19:15', attendance: 'virtual', where: 'virtual', name: 'Owls' }),
        weekTime({ opensAt: '19:30', closesAt: '23:00', name: 'Cafe' }),
      ],
      true,
    ).filter(({ label }) => label === '7 pm');
    expect(row?.days[1]).toEqual([
      { text: 'Nooners', kind: 'in-person', medicationWelcome: true },
      { text: '7:15 Owls', kind: 'virtual', medicationWelcome: false },
      { text: '7:30 Cafe, to 11 pm', kind: 'hours', medicationWelcome: false },
    ]);
  });

  it('tells the numbers of a crowded hour', () => {
    const times = [
      ...Array.from({ length: 4 }, () => weekTime()),
      weekTime({ attendance: 'virtual', where: 'virtual' }),
      weekTime({ closesAt: '23:30' }),
    ];
    const [row] = weekGrid(times, false).filter(({ label }) => label === '7 pm');
    expect(row?.days[1]?.map(({ text }) => text)).toEqual([
      '4 in person',
      '1 online',
      '1 open for hours',
    ]);
  });
});

describe('weekEvenings', () => {
  it('counts in person, near and online apart; hybrid is in person and online', () => {
    const evenings = weekEvenings([
      weekTime(),
      weekTime({ attendance: 'hybrid' }),
      weekTime({ attendance: 'virtual', where: 'virtual' }),
      weekTime({ where: 'near' }),
      weekTime({ where: 'near', attendance: 'hybrid' }),
      weekTime({ opensAt: '16:59' }),
    ]);
    expect(evenings[1]).toEqual({ weekday: 1, here: 2, near: 2, virtual: 2 });
    expect(evenings.filter(({ here, near, virtual }) => here + near + virtual > 0)).toHaveLength(1);
  });

  it('counts opening hours that reach an hour into the evening', () => {
    const open = weekTime({ opensAt: '10:00', closesAt: '18:00' });
    expect(weekEvenings([open])[1]?.here).toBe(1);
    expect(weekEvenings([{ ...open, closesAt: '17:30' }])[1]?.here).toBe(0);
  });
});
