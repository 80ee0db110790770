import { describe, expect, it } from 'vitest';
import yardstickFile from '#data/yardsticks.json' with { type: 'json' };
import { readYardsticks as readYardstickFile } from '#lib/formats/catalog/read-yardsticks.ts';
import { readSupportNodes, readYardsticks } from '#lib/server/queries/catalog.ts';
import { readCountyChanges } from '#lib/server/queries/history.ts';
import { readIndicators } from '#lib/server/queries/indicators.ts';
import {
  readCounties,
  readCounty,
  readRuralUrbanCodes,
  readStatesWithData,
  readTracts,
} from '#lib/server/queries/places.ts';
import { countUnplaced } from '#lib/server/queries/service-points.ts';
import { readServiceCards } from '#lib/server/queries/service-cards.ts';
import { readAbsenceChecks } from '#lib/server/queries/sources.ts';
import { catalog } from '../../support/catalog.ts';
import { BELL, FAYETTE, HARLAN, PERRY, useSmallAtlas } from '../../support/small-atlas.ts';

const small = useSmallAtlas();
const run = (sql: string, ...values: unknown[]) => small.db.$client.prepare(sql).run(...values);

describe('the catalog', () => {
  it('comes back as it was written, in its order', async () => {
    expect(await readSupportNodes(small.db)).toEqual(catalog.nodes);
    expect(await readYardsticks(small.db)).toEqual(readYardstickFile(yardstickFile));
  });
});

describe('places', () => {
  it('are those of the states asked for, by their code', async () => {
    const counties = await readCounties(small.db, ['10', '11']);
    expect(counties.map(({ fips }) => fips)).toEqual(['10001', '10003', '10005', '11001']);
    expect(await readCounties(small.db, [])).toEqual([]);
  });

  it('are found by their code, as text', async () => {
    expect(await readCounty(small.db, '01001')).toMatchObject({
      ...{ name: 'Autauga', fullName: 'Autauga County', stateFips: '01', vintage: '2017' },
    });
    for (const fips of ['1001', '99999', '', '21']) {
      expect(await readCounty(small.db, fips)).toBeNull();
    }
  });

  it('have tracts in the order of their codes', async () => {
    const tracts = await readTracts(small.db, ['21']);
    expect(tracts.map(({ geoid, population }) => [geoid, population])).toEqual([
      ['21013000001', 200],
      ['21067000001', 1000],
      ['21067000002', 500],
      ['21193000001', 100],
      ['21193000002', 300],
    ]);
    expect(await readTracts(small.db, ['10'])).toEqual([]);
  });

  it('have the newest code that is known, and none where none is', async () => {
    expect(await readRuralUrbanCodes(small.db, ['21'])).toEqual(
      new Map([
        [FAYETTE, 2],
        [HARLAN, 7],
        [PERRY, 7],
      ]),
    );
    run("insert into indicators values (?, 'rucc', 2023, null, 'missing', 'census')", BELL);
    expect((await readRuralUrbanCodes(small.db, ['21'])).has(BELL)).toBe(false);
  });

  it('of states with data are counted by their services', async () => {
    run("insert into tracts values ('10001000001', '10001', 5, 39, -75, 'census')");
    expect(await readStatesWithData(small.db)).toEqual([
      // Four located services; the unplaced and the virtual ones lie in no state.
      { state: '21', services: 4 },
      { state: '10', services: 0 },
    ]);
  });
});

describe('services', () => {
  it('are read in the order of their ids, unknown ones left out', async () => {
    const cards = await readServiceCards(small.db, ['s-garden', 'gone', 's-cafe', "' or 1=1 --"]);
    expect(cards.map(({ id }) => id)).toEqual(['s-garden', 's-cafe']);
    expect(cards[1]).toMatchObject({
      ...{ organization: 'Harbor <b>& Co</b>', street: '1 Main St', city: 'Lexington' },
      ...{ countyName: 'Fayette County', confidential: false, source: 'A list' },
    });
  });

  it('without a place have none', async () => {
    expect(await readServiceCards(small.db, ['s-virtual'])).toMatchObject([
      { street: null, city: null, countyFips: null, confidential: false, point: null },
    ]);
  });

  it.each([
    [['recovery-cafe'], 1],
    [['recovery-cafe', 'community-garden'], 1],
    [['recovery-warmline'], 0],
    [['helpline'], 0],
  ])('of %j: %d could not be placed', async (supports, lost) => {
    expect(await countUnplaced(small.db, 'KY', supports)).toBe(lost);
  });
});

describe('indicators', () => {
  it('keep suppressed apart from a value', async () => {
    const facts = await readIndicators(small.db, '21');
    const svi = facts.filter(({ indicator }) => indicator === 'svi');
    expect(svi.map(({ place, value, state }) => [place, value, state])).toEqual([
      [BELL, null, 'suppressed'],
      [FAYETTE, 0.2, 'value'],
      [PERRY, 0.9, 'value'],
    ]);
    expect(await readIndicators(small.db, '10')).toEqual([]);
  });
});

describe('checks', () => {
  it('come newest first', async () => {
    run(
      "insert into absence_checks values (?, 'helpline', '2026-12-01', 'another', 'called')",
      PERRY,
    );
    const checks = await readAbsenceChecks(small.db);
    expect(checks.map(({ checkedOn }) => checkedOn)).toEqual(['2026-12-01', '2026-10-21']);
  });
});

describe('changes', () => {
  it('come newest first, as many as asked for, each once', async () => {
    const changes = await readCountyChanges(small.db, PERRY, 2);
    expect(changes.map(({ entity, field }) => `${entity} ${field}`)).toEqual([
      'organization name',
      'service openTo',
    ]);
    const all = await readCountyChanges(small.db, PERRY, 100);
    expect(all.map(({ field }) => field)).toEqual(['name', 'openTo', 'city', 'confidential']);
    expect(await readCountyChanges(small.db, FAYETTE, 100)).toEqual([]);
  });
});
