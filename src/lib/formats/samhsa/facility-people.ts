import type { ServiceDetails } from '#lib/domain/service.ts';
import type { SupportNode } from '#lib/domain/support.ts';

/** Whom a facility takes, and in which languages; null where its codes do not say. */
export type FacilityPeople = Pick<ServiceDetails, 'languages' | 'genders' | 'children'>;

/** ISO 639 codes by those of the directory. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ...{ SP: 'es', AH: 'ase', F4: 'ar', F17: 'zh', F19: 'ht', F25: 'fa', F28: 'fr', F30: 'de' },
  ...{ F31: 'el', F35: 'he', F36: 'hi', F37: 'hmn', F42: 'it', F43: 'ja', F47: 'ko', F66: 'pl' },
  ...{ F67: 'pt', F70: 'ru', F81: 'tl', F92: 'vi' },
  ...{ N13: 'hop', N18: 'lkt', N23: 'nv', N24: 'oj', N40: 'ypk' },
};

/**
 * "Other languages" and "American Indian or Alaska Native languages" name none. Where codes of named
 * ones stand beside them, they are but the heading of these.
 */
const UNNAMED = [
  { code: 'FX', named: /^F\d/ },
  { code: 'NX', named: /^N\d/ },
];

/** Codes that {@link facilityPeople} reads. */
export const PEOPLE_CODES: ReadonlySet<string> = new Set([
  ...Object.keys(LANGUAGES),
  ...['FX', 'NX', 'FEM', 'MALE', 'BC', 'CCC'],
]);

/** Supports where people stay over night, beside those of recovery housing. */
const OVER_NIGHT = new Set(['residential-treatment', 'withdrawal-management', 'recovery-housing']);

/**
 * @param codes codes of the facility that its workbook defines
 * @param node the support: beds for children say something where people stay, child care elsewhere
 */
export function facilityPeople(codes: readonly string[], node: SupportNode): FacilityPeople {
  const genders = [
    ...(codes.includes('FEM') ? (['women'] as const) : []),
    ...(codes.includes('MALE') ? (['men'] as const) : []),
  ];
  const stays = OVER_NIGHT.has(node.slug) || node.group === 'recovery-housing';
  return {
    languages: languagesOf(codes),
    genders: genders.length > 0 ? genders : null,
    children: codes.includes(stays ? 'BC' : 'CCC') ? 'yes' : null,
  };
}

/** The survey asks for languages other than English: where any is given, English is, too. */
function languagesOf(codes: readonly string[]): string[] | null {
  const named = codes.flatMap((code) => LANGUAGES[code] ?? []);
  const unnamed = UNNAMED.some(
    (one) => codes.includes(one.code) && !codes.some((code) => one.named.test(code)),
  );
  const languages = unnamed ? [...named, 'mul'] : named;
  return languages.length > 0 ? [...new Set(['en', ...languages])].sort() : null;
}
