import type { Started } from '#lib/server/intake/start-state/start-state.ts';

const count = (value: number) => value.toLocaleString('en-US');

const some = (counties: number) => `${count(counties)} ${counties === 1 ? 'county' : 'counties'}`;

/** What starting a state did, in sentences, and what to do next. */
export function startedText(started: Started): string {
  const { state, files, residents, imports, dataVersion, counties } = started;
  const changed = imports.some((one) => one.new + one.changed > 0);
  const lines = [
    changed
      ? `${state.name} is there: ${count(residents.people)} residents in ${count(residents.tracts)} census tracts and ${some(residents.counties)} (2020 census).`
      : `${state.name} was there already: nothing was changed.`,
    shareSentence(started.withRurality, counties, 'a rural-urban code', NO_CODE),
    shareSentence(started.withNeed, counties, 'need indicators', NO_NEED),
    `Found: ${files.map(({ id, rows, published }) => `${id} ${count(rows)} of ${count(published)} rows`).join(', ')}.`,
    `Data version ${dataVersion}.`,
    '',
    'Next, bring in what is offered there, then look at it:',
    `  npm run rosc -- import zips zip_centroids.csv`,
    `  npm run rosc -- import samhsa National_Directory.xlsx --state ${state.code}`,
    `  npm start    and open /?state=${state.code}`,
  ];
  return `${lines.join('\n')}\n`;
}

const NO_CODE = 'coverage there is not assessed, because its catchments are not known';
const NO_NEED = 'their pages say that nothing is known, and coverage does not depend on it';

/** The counties of the boundaries may be fewer than those of a newer table. */
function shareSentence(has: number, all: number, what: string, otherwise: string): string {
  if (has >= all) return `${all === 1 ? 'Its one county has' : `All ${some(all)} have`} ${what}.`;
  if (has === 0) return `No county has ${what} in the table of this edition; ${otherwise}.`;
  return `${count(has)} of ${some(all)} have ${what}; for the others, ${otherwise}.`;
}
