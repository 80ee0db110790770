const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** @param code ISO 639; "mul" stands for several that are not named */
export function languageName(code: string): string {
  return LANGUAGES.of(code) ?? code;
}
