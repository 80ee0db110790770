import { expect, it } from 'vitest';
import { findState, type State } from '#lib/domain/state.ts';
import { getCompareFile } from '#lib/server/services/compare-file.ts';
import { getComparePage } from '#lib/server/services/compare-page.ts';
import { BELL, FAYETTE, HARLAN, PERRY, useSmallAtlas } from '../../support/small-atlas.ts';

const small = useSmallAtlas();
const KY = findState('KY') as State;
const region = { name: 'River', counties: [FAYETTE, PERRY, BELL] };
const page = (beside = [PERRY, FAYETTE]) => getComparePage(small.atlas, KY, { beside, region });

it('sets counties, the region and the state side by side', async () => {
  const { columns } = await page();
  expect(columns.map(({ label, note, residents }) => [label, note, residents])).toEqual([
    ['Perry County', 'rural, RUCC 7', 400],
    ['Fayette County', 'urban, RUCC 2', 1500],
    // 400 of Perry, 1,500 of Fayette, 200 of Bell.
    ['River', '3 counties', 2100],
    ['Kentucky', '120 counties', 2100],
  ]);
});

it('sums up a region in people, without what is not assessed', async () => {
  const { dimensions } = await page();
  const cafe = dimensions
    .flatMap(({ supports }) => supports)
    .find(({ slug }) => slug === 'recovery-cafe');
  // Bell has no rural-urban code: not assessed, and its 200 residents stand apart.
  expect(cafe?.cells[2]).toMatchObject({ assessed: 2, notAssessed: 1, unknownResidents: 200 });
  const [perry, fayette, river] = cafe?.cells ?? [];
  const out = (perry?.outOfReach ?? NaN) + (fayette?.outOfReach ?? NaN);
  expect(river?.outOfReach).toBe(out);
  expect(river?.reach).toBeCloseTo(1 - out / 1900, 12);
  expect([perry?.state, fayette?.state, river?.state]).toEqual(['gap', 'covered', null]);
});

it('names what one has and another lacks, and codes that no county has', async () => {
  const { lacks, finding } = await page();
  expect(lacks.map(({ headline }) => headline)).toContain(
    'Perry County lacks 1 support that Fayette County has',
  );
  expect(finding.headline).toContain('Perry County lacks 1 support');
  expect((await page(['21002', PERRY])).unknown).toEqual(['21002']);
});

it('compares across state lines, and with nothing chosen shows the state', async () => {
  const { columns, choices } = await page(['39025', HARLAN]);
  expect(columns.map(({ label }) => label)).toEqual([
    'Clermont County, OH',
    ...['Harlan County', 'River', 'Kentucky'],
  ]);
  expect(choices.find(({ fips }) => fips === '39025')?.name).toBe('Clermont, OH');
  expect(choices).toHaveLength(121);
  const alone = await getComparePage(small.atlas, KY, { beside: [], region: null });
  expect(alone.columns).toHaveLength(1);
});

it('writes the same figures as CSV', async () => {
  const { text, name } = await getCompareFile(small.atlas, KY, { beside: [PERRY], region });
  expect(name).toMatch(/^compare_kentucky_[a-z0-9-]+_\d{4}-\d\d-\d\d_data-\d+\.csv$/);
  const lines = text.split('\n');
  expect(lines[0]).toBe(
    'area,area_kind,level,id,label,state,covered,assessed,not_assessed,residents,out_of_reach,reach,residents_not_known,demonstration',
  );
  const cafe = lines.filter((line) => line.includes(',support,recovery-cafe,'));
  expect(cafe).toHaveLength(3);
  expect(cafe[0]).toMatch(/^Perry County,county,support,recovery-cafe,[^,]+,gap,0,1,0,400,/);
  expect(cafe[1]).toMatch(/^River,region,support,recovery-cafe,[^,]+,,1,2,1,1900,/);
});
