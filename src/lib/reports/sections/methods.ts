import { CELL_STATE_VIEWS } from '#lib/view/cell-states.ts';
import type { ReportFacts } from '../facts.ts';
import type { Block, DefinitionsBlock } from '../model/block.ts';
import { isBrief } from '../model/packets.ts';
import { paragraph, plainly } from '../narrative/say.ts';

/** How numbers are rounded, said once. */
export const ROUNDING =
  'People are rounded to whole persons, shares to whole percent (never to 0 % or 100 % unless that is exact), miles to one decimal below ten and to whole miles above. Sums and shares are worked out before rounding, so that rounded parts may differ from their sum by one.';

type Definition = DefinitionsBlock['items'][number];

/** What the words mean and which rules were in force. */
export function methodsSection(facts: ReportFacts): Block[] {
  return isBrief(facts.request) ? shortMethods(facts) : allMethods(facts);
}

/** What a reader of a handout must know to repeat its numbers. */
function shortMethods(facts: ReportFacts): Block[] {
  const [first] = facts.yardsticks;
  return [
    ...paragraph('methods.short', 'note', [
      ...catchments(facts).map(({ term, text }) => plainly(`Catchment of ${term}: ${text}`)),
      first !== undefined &&
        plainly(`Yardstick “${first.label}”: ${first.rule} Source: ${first.citation}.`),
      plainly(
        '“None found” is not “none”: it says that a source lists the support and names none. What is not assessed is never counted as zero.',
      ),
      plainly(ROUNDING),
    ]),
  ];
}

function allMethods(facts: ReportFacts): Block[] {
  return [
    ...paragraph('methods.rounding', 'body', [plainly(ROUNDING)]),
    { kind: 'heading', id: 'methods.states', text: 'States of coverage' },
    { kind: 'definitions', id: 'methods.state-words', items: stateWords() },
    { kind: 'heading', id: 'methods.measures', text: 'Measures' },
    { kind: 'definitions', id: 'methods.measure-words', items: MEASURES },
    {
      kind: 'heading',
      id: 'methods.catchments',
      text: 'Catchments of the supports that this report dwells on',
    },
    { kind: 'definitions', id: 'methods.catchment-words', items: catchments(facts) },
    {
      kind: 'heading',
      id: 'methods.yardsticks',
      text: facts.yardsticks.length === 1 ? 'Yardstick' : 'Yardsticks',
    },
    {
      ...{ kind: 'definitions', id: 'methods.yardstick-words' },
      items: facts.yardsticks.map(({ label, rule, citation, url }) => ({
        ...{ term: label, text: `${rule} Source: ${citation}.`, url },
      })),
    },
  ];
}

function stateWords(): Definition[] {
  return CELL_STATE_VIEWS.map(({ label: term, meaning: text }) => ({ term, text, url: null }));
}

const MEASURES: readonly Definition[] = [
  {
    term: 'None found, confirmed none, not assessed',
    text: '“None found”: a source lists the support here and names none. “None, checked”: a person looked and confirmed that there is none. “Not assessed”: no source claims to list the support here, or what it is measured by is not known; it is never counted as zero.',
    url: null,
  },
  {
    term: 'Reach and out of reach',
    text: 'Reach is the share of residents (2020 census tracts) whose tract’s center of population lies within the support’s catchment of an in-person service in any county, or whose county is in the area that a service says it serves. Out of reach is the rest, in people.',
    url: null,
  },
  {
    term: 'Nearest',
    text: 'The smallest straight-line distance at which half of the county’s residents are counted.',
    url: null,
  },
  {
    term: 'Access',
    text: 'Enhanced two-step floating catchment area (Luo and Qi, 2009, Health & Place 15): three equal bands of the catchment with weights 1, 0.68 and 0.22; supply is capacity where it is known, else 1 a service; per 10,000 residents.',
    url: 'https://doi.org/10.1016/j.healthplace.2009.06.002',
  },
];

function catchments({ subjects }: ReportFacts): Definition[] {
  return subjects.map(({ label: term, catchmentMiles: { urban, rural }, virtual }) => ({
    term,
    text: virtual
      ? 'Virtual by nature: covered where a service’s area holds the county.'
      : urban === null && rural === null
        ? 'Reached by service area alone.'
        : `${miles(urban)} for residents of urban counties (RUCC 1 to 3), ${miles(rural)} for those of rural ones (RUCC 4 to 9), where the yardstick sets no miles of its own.`,
    url: null,
  }));
}

const miles = (value: number | null) => (value === null ? 'no distance' : `${value} miles`);
