import type { SupportNode } from '#lib/domain/support.ts';
import { appliesTo, type Yardstick } from '#lib/domain/yardstick.ts';
import type { YardstickOption, YardstickView } from '#lib/view/yardstick-view.ts';
import { ruleSentence, schemeSentence } from '#lib/view/yardstick-words.ts';
import type { CoverageTerms } from './terms.ts';

/** The yardstick in force for a support, as pages name it, with what else can be chosen. */
export function yardstickView(
  { shipped, yardsticks, chosen, choice }: CoverageTerms,
  { slug, shortLabel }: SupportNode,
): YardstickView {
  const inForce = yardsticks.inForce(slug);
  const { id, label, editedFrom } = inForce;
  const own = choice.bySupport.has(slug);
  return {
    ...{ id, label, editedFrom, own },
    sentence: ruleSentence(inForce),
    chosenElsewhere: !own && chosen && chosen.id !== id ? chosen.label : null,
    support: { slug, label: shortLabel },
    options: shipped.map((one) => toOption(one, slug)),
  };
}

function toOption(yardstick: Yardstick, slug: string): YardstickOption {
  const { id, label, source, year, url, madeFor, note, confidence, rule, gapBelow } = yardstick;
  return {
    ...{ id, label, source, year, url, madeFor, note, confidence, rule, gapBelow },
    sentence: ruleSentence(yardstick),
    classing: schemeSentence(yardstick),
    applies: appliesTo(yardstick, slug),
    supports: yardstick.supports?.length ?? null,
  };
}
