import type { WeekTime } from '#lib/view/week/week-page.ts';

/** A time of a week: Monday at 7 pm, in person, in the county. */
export function weekTime(changes: Partial<WeekTime> = {}): WeekTime {
  return {
    ...{ service: 'one', weekday: 1, opensAt: '19:00', closesAt: null, attendance: 'in-person' },
    ...{ where: 'here', support: 'Mutual aid', name: 'Nooners', organization: 'AA groups' },
    ...{ place: 'Hazard', medicationWelcome: false },
    ...changes,
  };
}
