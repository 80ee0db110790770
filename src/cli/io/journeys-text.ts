import type { JourneyAnswer } from '#lib/server/services/network/journey-answer.ts';
import { footnote } from './network-options.ts';
import { tableText } from './table-text.ts';

type Journey = JourneyAnswer['journeys'][number];

/** Above this a list helps nobody: doors and needs are counted instead. */
const MOST_LINES = 200;

/** Journeys for people: each with its chain, or how they end where there are many. */
export function journeysText(answer: JourneyAnswer): string {
  const { journeys, counts } = answer;
  const few = journeys.length <= MOST_LINES;
  const wantsService = counts['no-path'] - counts.missingTie;
  return (
    `${few ? listText(journeys) : matrixText(answer)}\n\n` +
    `${journeys.length.toLocaleString('en-US')} journeys: direct ${counts.direct}, two steps ${counts['two-steps']}, ` +
    `three steps ${counts['three-steps']}, no path ${counts['no-path']} (${counts.missingTie} want a tie, ` +
    `${wantsService} a service), no door ${counts['no-door']}, not assessed ${counts['not-assessed']}\n${footnote(answer)}`
  );
}

function listText(journeys: readonly Journey[]): string {
  const rows = journeys.map(({ county, door, need, outcome, missing, chain }) => [
    county,
    door,
    need,
    missing ? `${outcome}: ${missing}` : outcome,
    chain.map(({ name }) => name).join(' > ') || '–',
  ]);
  return tableText([['county', 'door', 'need', 'journey', 'by'], ...rows], 5);
}

/** Journeys without a path of those that have a door and can be assessed. */
function matrixText({ doors, needs, journeys }: JourneyAnswer): string {
  const ofPair = Map.groupBy(journeys, ({ door, need }) => `${door} ${need}`);
  const rows = doors.map(({ id, label }) => [
    label,
    ...needs.map((need) => {
      const list = ofPair.get(`${id} ${need.id}`) ?? [];
      const known = list.filter(
        ({ outcome }) => outcome !== 'no-door' && outcome !== 'not-assessed',
      );
      const broken = known.filter(({ outcome }) => outcome === 'no-path');
      return known.length === 0 ? '–' : `${broken.length}/${known.length}`;
    }),
  ]);
  const headings = ['no path, of counties', ...needs.map(({ id }) => id)];
  return tableText([headings, ...rows], 1);
}
