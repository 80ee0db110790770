import { DOOR_DEFINITIONS, NEEDS } from '#lib/domain/journey.ts';
import type { State } from '#lib/domain/state.ts';
import { describeCounty, describeState, type JourneyWords } from '#lib/view/journey-cells.ts';
import type { JourneyBrief, JourneyPage, JourneyRow } from '#lib/view/journey-page.ts';
import type { JourneyView } from '#lib/view/journey-view.ts';
import { journeyFinding, tellJourney } from '#lib/view/journey-words.ts';
import { missingTieLine } from '#lib/view/missing-tie-words.ts';
import { readCounties } from '../../queries/places.ts';
import type { Atlas } from '../atlas.ts';
import { requireCounty } from '../map-page.ts';
import { getJourneyAnswer, type JourneyAnswer } from './journey-answer.ts';
import { getMissingTies } from './missing-ties.ts';

const TIES_SHOWN = 20;

/**
 * Journeys from door to need, of one county or of a state, and the ties that would mend most.
 * @throws InputError where the county, a door or a need does not exist
 */
export async function getJourneyPage(
  atlas: Atlas,
  state: State,
  wanted: JourneyView & { county: string | null; day: string | null },
): Promise<JourneyPage> {
  const { doors, needs, open, day } = wanted;
  const county = wanted.county === null ? null : await requireCounty(atlas, wanted.county, state);
  const question = { state: state.code, county: county?.fips ?? null, doors, needs, day };
  const [answer, missing, counties] = await Promise.all([
    getJourneyAnswer(atlas, question),
    getMissingTies(atlas, { state: state.code, day, limit: TIES_SHOWN }),
    readCounties(atlas.db, [state.fips]),
  ]);
  const place = county?.fullName ?? state.name;
  const names = new Map(counties.map(({ fips, fullName }) => [fips, fullName]));
  return {
    finding: journeyFinding(answer.counts, place, county !== null),
    place,
    oneCounty: county !== null,
    needs: answer.needs.map(({ id, label }) => ({ id, label })),
    rows: journeyRows(answer, county !== null),
    choices: {
      doors: DOOR_DEFINITIONS.map(({ id, label }) => ({ id, label })),
      needs: NEEDS.map(({ id, label }) => ({ id, label })),
    },
    counties: counties.map(({ fips, fullName }) => ({ fips, name: fullName })),
    told: open && tellJourney(answer, open, { county: county?.fullName ?? null, names }),
    missingTies: missing.ties.map(missingTieLine),
    brokenByTie: missing.broken,
  };
}

const TIES_IN_BRIEF = 4;

/** What the page of the network tells of journeys: the matrix, and the ties that would mend most. */
export async function getJourneyBrief(
  atlas: Atlas,
  state: State,
  { county, day }: { county: string | null; day: string | null },
): Promise<JourneyBrief> {
  const everything = { doors: null, needs: null, open: null };
  const page = await getJourneyPage(atlas, state, { ...everything, county, day });
  const { finding, place, oneCounty, needs, rows, missingTies } = page;
  return {
    ...{ finding, place, oneCounty, needs, rows },
    missingTies: missingTies.slice(0, TIES_IN_BRIEF),
  };
}

function journeyRows(
  { doors, needs, journeys, keepers }: JourneyAnswer,
  oneCounty: boolean,
): JourneyRow[] {
  const byPair = Map.groupBy(journeys, ({ door, need }) => `${door} ${need}`);
  return doors.map((door) => {
    const kept = keepers.filter((one) => one.door === door.id);
    return {
      door: door.id,
      label: door.label,
      keepers: new Set(kept.flatMap(({ organizations }) => organizations.map(({ id }) => id))).size,
      cells: needs.map((need) => {
        const own = byPair.get(`${door.id} ${need.id}`) ?? [];
        const words: JourneyWords = { door: door.phrase, need: need.phrase };
        const [first] = own;
        return {
          need: need.id,
          ...(oneCounty && first ? describeCounty(first, words) : describeState(own, words)),
        };
      }),
    };
  });
}
