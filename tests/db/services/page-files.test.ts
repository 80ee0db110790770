import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { InputError } from '#lib/domain/issue.ts';
import { findState, type State } from '#lib/domain/state.ts';
import { getDirectoryFile } from '#lib/server/services/directory-file.ts';
import { getFragilityFile } from '#lib/server/services/network/fragility-file.ts';
import { getFragilityPage } from '#lib/server/services/network/fragility-page.ts';
import { getJourneyPage } from '#lib/server/services/network/journey-page.ts';
import { getJourneysFile } from '#lib/server/services/network/journeys-file.ts';
import { getOrganizationFile } from '#lib/server/services/organization-file.ts';
import { DEFAULT_DIRECTORY } from '#lib/view/directory-view.ts';
import { DEFAULT_JOURNEY } from '#lib/view/journey-view.ts';
import { PERRY, useSmallAtlas } from '../../support/small-atlas.ts';

const small = useSmallAtlas();
const KY = findState('KY') as State;
const read = (text: string) =>
  parse(text, { columns: true, bom: true }) as Record<string, string>[];

describe('the file of a page', () => {
  it('of the directory has every organization that is found', async () => {
    const wanted = { ...DEFAULT_DIRECTORY, support: null, county: null };
    const { name, text } = await getDirectoryFile(small.atlas, KY, wanted);
    expect(name).toMatch(/^organizations_kentucky_\d{4}-\d\d-\d\d_data-1\.csv$/);
    expect(read(text).map((line) => line['organization'])).toEqual([
      ...['Harbor <b>& Co</b>', 'Safe Haven'],
    ]);
    const perry = await getDirectoryFile(small.atlas, KY, {
      ...{ ...wanted, support: 'community-garden', county: PERRY, clinical: false },
    });
    expect(perry.name).toMatch(
      /^organizations_perry-county-kentucky_community-garden_non-clinical_/,
    );
    expect(read(perry.text)).toHaveLength(1);
    const elsewhere = getDirectoryFile(small.atlas, KY, { ...wanted, county: '47001' });
    await expect(elsewhere).rejects.toThrow(InputError);
  });

  it('of an organization has its services', async () => {
    const { name, text } = await getOrganizationFile(small.atlas, 'harbor');
    expect(name).toMatch(/^organization_harbor-b-co-b_\d{4}/);
    const lines = read(text);
    expect(lines.filter(({ kind }) => kind === 'service')).toHaveLength(6);
    expect(lines.find(({ support }) => support === 'community-garden')).toMatchObject({
      ...{
        where: '2 High St, Hazard (placed by ZIP)',
        verified_on: '',
        partner: '',
        fictional: 'no',
      },
    });
    await expect(getOrganizationFile(small.atlas, 'nobody')).rejects.toThrow(InputError);
  });

  it('of the journeys has a line for each cell, and no number where there is no path', async () => {
    const wanted = { ...DEFAULT_JOURNEY, county: PERRY, day: null };
    const { name, text } = await getJourneysFile(small.atlas, KY, wanted);
    expect(name).toMatch(/^journeys_perry-county-kentucky_\d{4}-\d\d-\d\d_data-1\.csv$/);
    const { rows } = await getJourneyPage(small.atlas, KY, wanted);
    const cells = rows.flatMap((row) => row.cells);
    const lines = read(text);
    expect(cells.length).toBeGreaterThan(20);
    expect(lines.map((line) => line['in_words'])).toEqual(cells.map((cell) => cell.text));
    expect(lines.every((line) => line['counties_without_a_path'] === '')).toBe(true);
    const without = lines.filter((_, at) => /×|\?/.test(cells[at]?.mark ?? ''));
    expect(without.every((line) => line['hand_offs'] === '')).toBe(true);
  });

  it('of fragility has a line for each organization and grant', async () => {
    const { name, text } = await getFragilityFile(small.atlas, KY, null);
    expect(name).toMatch(/^fragility_kentucky_/);
    const { organizations, grants } = await getFragilityPage(small.atlas, KY, null);
    expect(read(text)).toHaveLength(organizations.length + grants.length);
  });
});
