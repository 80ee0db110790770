import type { NamedSupply } from './plan.ts';

const at = (support: string, places: string): NamedSupply => ({
  support,
  services: Object.fromEntries(
    places.split(', ').map((place) => {
      const [, county = '', count = '1'] = /^(\D+?)(?: (\d+))?$/.exec(place) ?? [];
      return [county, Number(count)];
    }),
  ),
});

/**
 * Supports so few that their map is drawn by hand. Recovery housing leaves three holes: the far
 * west, Bowling Green and Ashland, whose urban residents count what lies within 40 miles.
 */
export const NAMED_SUPPLY: readonly NamedSupply[] = [
  at(
    'opioid-treatment-program',
    'Jefferson 3, Fayette 2, Kenton, Boone, Warren, Daviess, McCracken, Boyd, Pulaski, Hardin, ' +
      'Madison, Laurel, Pike, Christian, Franklin, Johnson, Henderson',
  ),
  at('medication-affirming-groups', 'Jefferson 2, Fayette, Kenton, Warren, Pulaski, Rowan'),
  at(
    'recovery-community-center',
    'Jefferson 2, Fayette, Kenton, Warren, Daviess, Boyd, Pulaski, Madison, Hardin, Franklin, ' +
      'Rowan, Laurel, Boyle, McCracken',
  ),
  at('recovery-cafe', 'Jefferson, Fayette, Kenton, Daviess, Madison, Rowan'),
  at(
    'peer-run-residence',
    'Jefferson 4, Fayette 3, Kenton 2, Campbell, Madison, Pulaski, Hardin, Franklin, Boyle, Nelson',
  ),
  at(
    'monitored-residence',
    'Jefferson 5, Fayette 4, Kenton 2, Daviess 2, Pulaski 2, Perry, Laurel, Scott, Taylor, Clark, ' +
      'Mason, Whitley',
  ),
  at(
    'service-provider-residence',
    'Jefferson 2, Fayette 2, Campbell, Daviess, Pulaski, Madison, Hardin',
  ),
  at(
    'supportive-housing',
    'Jefferson 4, Fayette 3, Kenton 2, Boone, Franklin, Hardin, Perry, Rowan, Boyle, Madison, ' +
      'Pulaski, Daviess',
  ),
  at('recovery-housing', 'Jefferson 3, Fayette 2, Kenton, Nelson, Grant, Laurel, Clark, Hardin'),
  at(
    'mutual-aid',
    'Jefferson 2, Fayette, Boyle, Letcher, Grayson, Union, Carter, Wayne, Logan, Bourbon',
  ),
  at('mens-shed', 'Jefferson, Warren, Rowan'),
];
