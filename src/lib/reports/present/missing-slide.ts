import { isOneCounty } from '../cells-of.ts';
import type { ReportFacts } from '../facts.ts';
import type { Slide } from '../model/present/slide.ts';
import { countAmount, milesAmount, peopleAmount } from '../narrative/amounts.ts';
import { placeName } from '../narrative/place-words.ts';
import { agree, say } from '../narrative/say.ts';
import { missingInPerson, type MissingInPerson } from './missing-in-person.ts';
import { missingTable } from './missing-table.ts';
import { whyMissing } from './why/why-missing.ts';

/** As many supports as can be read from the back of a room. */
const SHOWN = 7;

/** Everything that is missing, the most people first, and how far the nearest is. */
export function missingSlide(facts: ReportFacts): Slide {
  const missing = missingInPerson(facts);
  const one = isOneCounty(facts);
  const shown = missing.slice(0, SHOWN);
  const rest = countAmount(missing.length - shown.length);
  return {
    ...{ id: 'missing', title: 'What is missing, and how far', dimension: null },
    headline: headline(facts, missing),
    counting: facts.counting,
    detail:
      rest.value > 0
        ? `${rest.text} more ${agree(rest, 'support is', 'supports are')} missing, for fewer people.`
        : null,
    numbers: [],
    figure:
      shown.length === 0
        ? null
        : {
            kind: 'table',
            caption: 'Supports that are missing, the most residents out of reach first',
            columns: [
              { label: 'Support', numeric: false },
              ...(one ? [] : [{ label: 'Gap counties', numeric: true }]),
              { label: 'Out of reach', numeric: true },
              { label: one ? 'Nearest' : 'Nearest, middle county', numeric: true },
            ],
            rows: shown.map(({ support, gaps, people, nearest }) => ({
              dimension: support.dimension,
              cells: [
                support.shortLabel,
                ...(one ? [] : [`${gaps.length} of ${facts.counties.length}`]),
                people === null ? 'not known' : peopleAmount(people).text,
                nearest === null ? 'none listed' : milesAmount(nearest).text,
              ],
            })),
          },
    foot: 'Miles in a straight line: the way by road is longer.',
    why: whyMissing(facts, missing),
    table: missing.length > 0 ? missingTable(facts, missing) : null,
    notes: missing
      .slice(SHOWN)
      .map(
        ({ support, people }) =>
          `${support.label}: ${people === null ? 'not known' : peopleAmount(people).text} out of reach.`,
      ),
  };
}

function headline(facts: ReportFacts, missing: readonly MissingInPerson[]): string {
  const [first] = missing;
  const place = placeName(facts);
  if (!first) return `No assessed support is a gap in ${place}.`;
  const { support, gaps, people } = first;
  const supports = countAmount(missing.length);
  if (isOneCounty(facts)) {
    return say`${supports} ${agree(supports, 'support is', 'supports are')} missing in ${place}.`
      .text;
  }
  const counties = countAmount(gaps.length);
  const where = `${counties.text} ${agree(counties, 'county', 'counties')}`;
  return people === null
    ? say`${support.label} is missing in ${where} of ${place}.`.text
    : say`The widest gap: ${support.label}, missing for ${peopleAmount(people)} people in ${where}.`
        .text;
}
