import type { SupportView } from '#lib/view/support-view.ts';
import type { Amount } from '../model/amount.ts';
import { agree } from './say.ts';
import { capitalized } from './number-words.ts';

/** Heads of phrases that are counted: "one group, two groups". All others ("housing", "care") are not. */
const COUNTED = new Set(
  'app cafe center garden group helpline institution organization place platform program residence shed warmline worker'.split(
    ' ',
  ),
);

/** How a support is spoken of in general: "recovery housing", "medication-affirming groups". */
export interface SupportNoun {
  text: string;
  /** "groups are", "housing is". */
  plural: boolean;
}

/**
 * The general noun of a support, from the phrase that stands after "no": "12-step group for alcohol"
 * is "12-step groups for alcohol". The head is the last word before "for".
 */
export function supportNoun({ phrase }: Pick<SupportView, 'phrase'>): SupportNoun {
  const [, before = phrase, after = ''] = /^(.*?)( for .*)?$/.exec(phrase) ?? [];
  const head = before.slice(before.lastIndexOf(' ') + 1);
  const plural = COUNTED.has(head.toLowerCase());
  return { text: plural ? `${before}s${after}` : phrase, plural };
}

/** "Recovery housing is", "Medication-affirming groups are": the beginning of a sentence about a support. */
export function supportIs(support: Pick<SupportView, 'phrase'>): string {
  const { text, plural } = supportNoun(support);
  return `${capitalized(text)} ${plural ? 'are' : 'is'}`;
}

/** After a number: "recovery community center", "recovery community centers", "services of recovery housing". */
export function countedNoun(support: Pick<SupportView, 'phrase'>, number: Amount): string {
  const { text, plural } = supportNoun(support);
  if (plural) return agree(number, support.phrase, text);
  return `${agree(number, 'service', 'services')} of ${text}`;
}

/** Names of supports for a list in running text. */
export const nounsOf = (supports: readonly Pick<SupportView, 'phrase'>[]): string[] =>
  supports.map((support) => supportNoun(support).text);
