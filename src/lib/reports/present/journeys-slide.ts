import { missingTieLine } from '#lib/view/missing-tie-words.ts';
import type { NetworkFacts, ReportFacts } from '../facts.ts';
import { countAmount } from '../narrative/amounts.ts';
import { placeName } from '../narrative/place-words.ts';
import { agree } from '../narrative/say.ts';
import type { Slide, SlideFigure } from '../model/present/slide.ts';
import { networkSection } from '../sections/network.ts';
import { SLIDE_NUMBERING } from './slide-numbering.ts';
import { tableOf } from './table-of.ts';
import { whyJourneys } from './why/why-journeys.ts';

/** As many counties and ties as a slide tells of. */
const SHOWN = 6;

/** From which doors nobody is handed on to a support, and which tie would mend most. */
export function journeysSlide(facts: ReportFacts): Slide[] {
  const { network, region } = facts;
  const [first] = network?.journeys ?? [];
  if (!network || !first) return [];
  const several = network.journeys.length > 1;
  const [tie] = network.missingTies.map(tieSentence);
  return [
    {
      ...{ id: 'journeys', title: 'Journeys without a path', dimension: null },
      headline: several ? brokenSentence(network, placeName(facts)) : first.page.finding.headline,
      detail: tie ? `One tie would help most: ${tie}` : null,
      // Filters choose services; hand-offs are between organizations, whatever these offer beside.
      counting: null,
      numbers: [],
      figure: several ? ofCounties(network) : matrix(first, region.kind === 'state'),
      why: whyJourneys(network, region.kind === 'state'),
      table: tableOf(networkSection(facts, SLIDE_NUMBERING)),
      foot: 'A journey: at most three hand-offs, partner to partner, from a door to a support in reach.',
      notes: [
        ...(several ? [] : [first.page.finding.detail]),
        ...network.missingTies.slice(1, SHOWN).map(tieSentence),
        'Whether organizations would work together is theirs to say.',
        ...network.states.map(({ name, finding }) => `${name} as a whole: ${finding.headline}`),
      ],
    },
  ];
}

/** The journeys of several counties taken together: as many as their matrices hold. */
function brokenSentence({ journeys }: NetworkFacts, place: string): string {
  const cells = journeys.flatMap(({ page }) => page.rows.flatMap((row) => row.cells));
  const known = countAmount(cells.filter(({ tone }) => tone !== 'unknown').length);
  const broken = countAmount(cells.filter(({ tone }) => tone === 'no-path').length);
  return `${broken.text} of ${known.text} ${agree(known, 'journey', 'journeys')} in ${place} ${agree(broken, 'has', 'have')} no path.`;
}

function tieSentence(tie: NetworkFacts['missingTies'][number]): string {
  const { from, to, sentence, apart } = missingTieLine(tie);
  return `${from.name} and ${to.name} (${apart}) ${sentence}.`;
}

function ofCounties({ journeys }: NetworkFacts): SlideFigure {
  return { kind: 'list', items: journeys.map(({ page }) => page.finding.headline) };
}

function matrix({ name, page }: NetworkFacts['journeys'][number], ofState: boolean): SlideFigure {
  return {
    ...{ kind: 'journeys', needs: page.needs, rows: page.rows },
    caption: ofState
      ? `Journeys in ${name}: in how many counties there is no path`
      : `Journeys in ${name}: hand-offs from a door to a support`,
    key: ofState
      ? 'Counties in which there is no path. ? known in no county.'
      : '0 at the door itself, 1 to 3 hand-offs, × no path, – no such door is known, ? not assessed.',
  };
}
