import { beforeEach, describe, expect, it } from 'vitest';
import { findState, type State } from '#lib/domain/state.ts';
import { SECTION_IDS } from '#lib/reports/model/request.ts';
import { frameFigure } from '#lib/reports/share/frame-figure.ts';
import type { ShareFigure } from '#lib/reports/share/share-figure.ts';
import { readView, type ViewState } from '#lib/view/view-state.ts';
import { figuresOf } from '#lib/server/documents/blocks-of.ts';
import { figureGeoJson } from '#lib/server/documents/figure/figure-geojson.ts';
import { buildReport } from '#lib/server/services/report/build-report.ts';
import { getCountyPage } from '#lib/server/services/county-page.ts';
import { getCoverage } from '#lib/server/services/coverage.ts';
import { getCoverageFile } from '#lib/server/services/coverage-file.ts';
import { getExplanation } from '#lib/server/services/explain.ts';
import { getTerms } from '#lib/server/services/terms.ts';
import { getGapsPage } from '#lib/server/services/gaps-page.ts';
import { getMapFigure, getVicinityFigure } from '#lib/server/services/map-figure.ts';
import { getMapPage } from '#lib/server/services/map-page.ts';
import { getMethodsPage } from '#lib/server/services/methods-page.ts';
import { getShareCounty } from '#lib/server/services/share/share-county.ts';
import { getShareGaps } from '#lib/server/services/share/share-gaps.ts';
import { getShareMap } from '#lib/server/services/share/share-map.ts';
import { getDirectoryFile } from '#lib/server/services/directory-file.ts';
import { getOrganizationFile } from '#lib/server/services/organization-file.ts';
import { getOrganizationPage } from '#lib/server/services/organization-page.ts';
import { DEFAULT_DIRECTORY } from '#lib/view/directory-view.ts';
import { getServicePoints } from '#lib/server/services/service-points.ts';
import { readCountyServices, readServiceCards } from '#lib/server/queries/service-cards.ts';
import { readServiceFacts } from '#lib/server/queries/service-facts.ts';
import { FAYETTE, FORMER_STREET, PERRY, SECRET, useSmallAtlas } from '../../support/small-atlas.ts';
import { readSvg } from '../../support/read-svg.ts';

const small = useSmallAtlas();
const KY = findState('KY') as State;
const RESIDENCE = 'peer-run-residence';

/** What a page of somebody else gets of a view: words and drawing. */
async function sharedFigure(
  get: (atlas: typeof small.atlas, state: State, view: ViewState) => Promise<ShareFigure>,
  query: string,
) {
  const figure = await get(small.atlas, KY, readView(new URLSearchParams(query)));
  return { words: figure.words, svg: frameFigure(figure, 'light') };
}

/** Everything that leaves the services, for the support and the county of the hidden place. */
const PAYLOADS: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['map page', () => getMapPage(small.atlas, KY, { support: RESIDENCE, county: PERRY })],
  [
    'map page of its group',
    () => getMapPage(small.atlas, KY, { support: 'recovery-housing', county: PERRY }),
  ],
  [
    'map page of a county near by',
    () => getMapPage(small.atlas, KY, { support: RESIDENCE, county: FAYETTE }),
  ],
  [
    'gaps page',
    () => getGapsPage(small.atlas, KY, { support: RESIDENCE, county: PERRY, why: true }),
  ],
  [
    'gaps page of a county near by',
    () => getGapsPage(small.atlas, KY, { support: RESIDENCE, county: FAYETTE, why: true }),
  ],
  ['county page', () => getCountyPage(small.atlas, PERRY, RESIDENCE)],
  ['county page near by', () => getCountyPage(small.atlas, FAYETTE, RESIDENCE)],
  ['methods page', () => getMethodsPage(small.atlas)],
  ['points', () => getServicePoints(small.atlas, RESIDENCE, null)],
  ['points of its group', () => getServicePoints(small.atlas, 'recovery-housing', KY)],
  ['vicinity', () => getVicinityFigure(small.atlas, PERRY, RESIDENCE)],
  ['vicinity of a county near by', () => getVicinityFigure(small.atlas, FAYETTE, RESIDENCE)],
  ['map figure', () => getMapFigure(small.atlas, 'KY', RESIDENCE, 'nearest')],
  ['shared map', () => sharedFigure(getShareMap, `support=${RESIDENCE}`)],
  ['shared gaps', () => sharedFigure(getShareGaps, `support=${RESIDENCE}`)],
  [
    'shared county',
    () =>
      sharedFigure(
        (atlas, _, view) => getShareCounty(atlas, view),
        `county=${PERRY}&support=${RESIDENCE}`,
      ),
  ],
  [
    'file of the directory',
    () =>
      getDirectoryFile(small.atlas, KY, { ...DEFAULT_DIRECTORY, support: RESIDENCE, county: null }),
  ],
  ['file of its organization', () => getOrganizationFile(small.atlas, 'haven')],
  [
    'page of its organization',
    async () => ({ ...(await getOrganizationPage(small.atlas, 'haven')), picture: null }),
  ],
  ['coverage file', () => getCoverageFile(small.atlas, { support: RESIDENCE })],
  ['coverage', () => getCoverage(small.atlas, { county: PERRY })],
  ['figures of a report', async () => (await reportFigures()).map(({ figure }) => figure)],
  ['shapes of its figures', () => reportShapes()],
  ['cards', () => readServiceCards(small.db, ['s-hidden'])],
  ['county services', () => readCountyServices(small.db, PERRY)],
  ['facts', () => readServiceFacts(small.db)],
];

/** Of the county with the hidden place and of its support, with their report. */
async function reportFigures() {
  const report = await buildReport(small.atlas, {
    ...{ state: null, counties: [PERRY], regionName: null, packet: 'profile' },
    audience: 'general',
    ...{ sections: SECTION_IDS, supports: [RESIDENCE], terms: [] },
  });
  return figuresOf(report).map((figure) => ({ report, figure }));
}

/** Without outlines of counties, which pass anywhere. */
const reportShapes = async () =>
  (await reportFigures()).flatMap(({ report, figure }) =>
    figureGeoJson(report, figure).features.map(({ properties, geometry }) => ({
      ...{ properties, point: geometry?.type === 'Point' ? geometry.coordinates : null },
    })),
  );

describe('a confidential place', () => {
  it.each(PAYLOADS)('is told nowhere in the %s', async (_, load) => {
    const text = JSON.stringify(await load());
    // The payload is there, and the place is not.
    expect(text.length).toBeGreaterThan(40);
    for (const word of [SECRET.name, SECRET.street, SECRET.city, SECRET.zip, FORMER_STREET]) {
      expect(text).not.toContain(word);
    }
  });

  it.each(PAYLOADS)('has no coordinates in the %s', async (_, load) => {
    const near = numbersIn(await load()).filter(
      (value) => Math.abs(value - SECRET.latitude) < 0.02,
    );
    expect(near).toEqual([]);
  });

  it('counts as if it stood in the middle of its county', async () => {
    // The hidden place is 30 miles south of the middle: from there, mile 40 would be out of reach.
    const { cells } = await getCoverage(small.atlas, { county: PERRY, support: RESIDENCE });
    expect(cells).toMatchObject([{ reach: 1, evidence: { approximate: 1 } }]);
    expect(cells[0]?.nearestMiles).toBeCloseTo(40, 6);
  });

  it('is as far as the middle of its county, seen from any county', async () => {
    const terms = await getTerms(small.atlas);
    for (const [county, miles] of [
      [PERRY, 0],
      [FAYETTE, 100],
    ] as const) {
      const { explanation, view } = await getExplanation(small.atlas, county, RESIDENCE, terms);
      expect(explanation.nearest[0]?.miles).toBeCloseTo(miles, 6);
      expect([...view.services, ...view.elsewhere]).toMatchObject([
        { where: 'place confidential, Perry County' },
      ]);
    }
  });

  it('is no point of a report, in its drawing or its file of shapes', async () => {
    const [{ figure } = { figure: null }] = await reportFigures();
    expect(figure?.marks?.services).toEqual([]);
    expect((await reportShapes()).map(({ properties }) => properties?.['kind'])).not.toContain(
      'service',
    );
  });

  it('is no point on a map, and no way leads to it', async () => {
    expect((await getServicePoints(small.atlas, RESIDENCE, null)).features).toEqual([]);
    const { county } = await getMapPage(small.atlas, KY, { support: RESIDENCE, county: PERRY });
    expect(county?.nearest).toBeNull();
    const classes = readSvg(await getVicinityFigure(small.atlas, PERRY, RESIDENCE)).map(
      ({ attributes }) => attributes['class'],
    );
    expect(classes).toContain('ring');
    expect(classes).not.toContain('way');
    expect(classes).not.toContain('service');
  });

  it('that is no longer confidential is shown like any other', async () => {
    small.db.$client.prepare("update locations set confidential = 0 where id = 'hidden'").run();
    const [point] = (await getServicePoints(small.atlas, RESIDENCE, null)).features;
    expect(point?.geometry.coordinates).toEqual([SECRET.longitude, SECRET.latitude]);
    const { services } = await getCountyPage(small.atlas, PERRY, RESIDENCE);
    expect(services.map(({ place }) => place)).toContain('9 Hidden Lane, Secretville');
  });

  describe('without a county', () => {
    beforeEach(() => {
      small.db.$client.prepare("update locations set county_fips = null where id = 'hidden'").run();
    });

    it('has no distance at all', async () => {
      const { cells } = await getCoverage(small.atlas, { county: PERRY, support: RESIDENCE });
      expect(cells).toMatchObject([{ state: 'gap', servicesInCounty: 0, nearestMiles: null }]);
    });
  });
});

/** All numbers in a payload, and in the texts in it. */
function numbersIn(payload: unknown): number[] {
  const text = JSON.stringify(payload);
  return [...text.matchAll(/-?\d+\.\d+/g)].map(([number]) => Number(number));
}
