const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** Languages that the runtime has no name for, or the name of another. */
const MORE: Readonly<Record<string, string>> = {
  tl: 'Tagalog',
  hop: 'Hopi',
  ypk: 'Yupik',
  mul: 'other languages',
};

/** @param code ISO 639; "mul" stands for several that are not named */
export function languageName(code: string): string {
  return MORE[code] ?? NAMES.of(code) ?? code;
}
