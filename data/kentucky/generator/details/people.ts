import type { Service } from '../model.ts';
import type { Random } from '../random.ts';

/** What a service says of whom it takes and in which languages, as cells; empty: nothing. */
export interface People {
  languages: string;
  genders: string;
  children: string;
}

export const NOTHING_SAID: People = { languages: '', genders: '', children: '' };

/** Families whose services people talk in: some say in which languages. */
const TALKS = new Set([
  ...['mental-health-board', 'clinic', 'health-center', 'hospital', 'methadone-clinic'],
  ...['telehealth', 'peer', 'recovery-community', 'basic-needs', 'family-center', 'legal-aid'],
]);
const LANGUAGES = {
  ...{ '': 76, en: 4, 'en;es': 13, 'en;mul': 2, 'en;es;mul': 2 },
  ...{ 'ase;en': 2, 'en;es;fr;sw': 1 },
};

/** Homes are mostly for women or for men; many lists do not say. */
const HOME = /resid|^recovery-housing$/;
const HOME_GENDERS = { '': 45, women: 20, men: 27, 'women;men': 8 };
const OTHER_GENDERS = { '': 88, women: 2, men: 1, 'women;men': 9 };
const CLINICAL = /treatment|outpatient|withdrawal|care$/;

/** What services say of people: most say nothing. */
export function drawPeople(services: readonly Service[], random: Random): Map<Service, People> {
  return new Map(services.map((service) => [service, drawOne(service, random)]));
}

function drawOne({ support, organization, name }: Service, random: Random): People {
  const home = HOME.test(support);
  const genders = home
    ? random.weighted(HOME_GENDERS)
    : CLINICAL.test(support)
      ? random.weighted(OTHER_GENDERS)
      : '';
  const told = toldByName(name);
  return {
    languages: TALKS.has(organization.family) ? random.weighted(LANGUAGES) : '',
    genders: told.genders ?? genders,
    children:
      told.children ??
      (home || CLINICAL.test(support)
        ? random.weighted(childrenWeights(told.genders ?? genders))
        : ''),
  };
}

/** What the name of a house or a program says, the columns say too. */
function toldByName(name: string): Partial<People> {
  if (name.endsWith('for women and children')) return { genders: 'women', children: 'yes' };
  if (name.endsWith('for families')) return { genders: 'women;men', children: 'yes' };
  if (name.endsWith('for women')) return { genders: 'women' };
  return name.endsWith('for men') ? { genders: 'men' } : {};
}

/** Where only men live, children do not; of the others some houses for women take them. */
function childrenWeights(genders: string): Record<'' | 'yes' | 'no', number> {
  if (genders === 'men') return { '': 70, yes: 0, no: 30 };
  if (genders === 'women') return { '': 55, yes: 28, no: 17 };
  return { '': 92, yes: 4, no: 4 };
}
