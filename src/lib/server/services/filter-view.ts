import { OTHER_LANGUAGES } from '#lib/coverage/filters/filter-conditions.ts';
import type { SupportNode } from '#lib/domain/support.ts';
import type { FilterView } from '#lib/view/filter-view.ts';
import { countingOnly } from '#lib/view/filter-words.ts';
import { languageName } from '#lib/domain/language-name.ts';
import { readLanguages } from '../queries/languages.ts';
import type { Atlas } from './atlas.ts';
import type { CoverageTerms } from './terms.ts';

/** @param support that the page is about; null for all of them */
export async function getFilterView(
  atlas: Atlas,
  { filter }: CoverageTerms,
  support: SupportNode | null,
): Promise<FilterView> {
  const codes = await atlas.remember('languages', async () => readLanguages(atlas.db));
  const asked = filter.language === null ? [] : [filter.language];
  const languages = [...new Set([...codes, ...asked])]
    .filter((code) => code !== OTHER_LANGUAGES)
    .map((value) => ({ value, label: languageName(value) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return { languages, counting: countingOnly(filter, support) };
}
