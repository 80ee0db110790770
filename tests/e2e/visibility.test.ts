import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, rosc } from './support/rosc.ts';
import { serveApp } from './support/serve-app.ts';
import { folderOfRun } from './support/sites.ts';
import { expect, test } from './support/test.ts';

// Two atlases that differ in nothing but ties that may not be named: whatever anybody can ask for
// must be the same in both, but for how many such ties there are.

const SERVICES = `organization,support,county_fips,latitude,longitude,modality,entry_door
Zebra Detox,withdrawal-management,21193,37.25,-83.19,in-person,
Zebra House,recovery-housing,21193,37.26,-83.2,in-person,
Zebra Peers,peer-support,21193,37.24,-83.18,in-person,
`;
const PUBLIC = 'Zebra Detox,Zebra Peers,referral,from-to,3,2025-01-01,,yes,public,,\n';
const HIDDEN = `Zebra Detox,Zebra House,warm-handoff,from-to,4,2024-03-05,2027-08-09,yes,coalition,a secret note,Secret Grant
Zebra Peers,Zebra House,shared-staff,mutual,4,2024-03-05,,no,count,a secret note,Secret Grant
`;
const HEAD = 'from,to,kind,direction,strength,since,until,confirmed,visibility,note,funding\n';

function makeAtlas(name: string, ties: string): string {
  const folder = folderOfRun();
  const file = (ending: string) => path.join(folder, `${name}.${ending}`);
  writeFileSync(file('services.csv'), SERVICES);
  writeFileSync(file('ties.csv'), HEAD + ties);
  const { tracts, rucc } = referenceFiles(folder);
  rosc('init', '--db', file('db'));
  rosc('import', 'tracts', tracts, '--source', 'tracts', '--db', file('db'));
  rosc(
    'import',
    'indicators',
    rucc,
    '--indicator',
    'rucc',
    '--column',
    'RUCC_2023',
    '--year',
    '2023',
    '--source',
    'rucc',
    '--db',
    file('db'),
  );
  rosc('import', 'services', file('services.csv'), '--source', 'list', '--db', file('db'));
  rosc('import', 'partnerships', file('ties.csv'), '--source', 'ties', '--db', file('db'));
  return file('db');
}

function referenceFiles(folder: string): { tracts: string; rucc: string } {
  const [tracts, rucc] = [path.join(folder, 'tracts.csv'), path.join(folder, 'rucc.csv')];
  writeFileSync(
    tracts,
    'STATEFP,COUNTYFP,TRACTCE,POPULATION,LATITUDE,LONGITUDE\n21,193,970100,4000,37.25,-83.19\n',
  );
  writeFileSync(rucc, 'FIPS,RUCC_2023\n21193,7\n');
  return { tracts, rucc };
}

/** Every address that the app answers, from its routes: with each figure, picture and format. */
function addresses(organization: string): string[] {
  const routes = path.join(ROOT, 'src', 'routes');
  const query = `?state=KY&support=recovery-housing&county=21193&organization=${organization}&q=zebra&why=open&layout=walk&of=counties&with=21193`;
  const values: Readonly<Record<string, readonly string[]>> = {
    ...{ fips: ['21193'], id: [organization] },
    ...{ figure: ['map', 'gaps', 'county', 'network'], format: ['html'] },
    page: ['map', 'county', 'network', 'organization', 'report'],
  };
  return readdirSync(routes, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\+(page\.svelte|server\.ts)$/.test(file))
    .map((file) => `/${path.dirname(file)}`.replace(/^\/\.$/, '/'))
    .flatMap((route) => {
      const name = /\[(\w+)\]/.exec(route)?.[1];
      return name ? (values[name] ?? []).map((one) => route.replace(`[${name}]`, one)) : [route];
    })
    .flatMap((route) => (/\.|^\/api/.test(route) ? [route] : [route, dataOf(route)]))
    .map((route) => `${route}${query}`);
}

/** Where SvelteKit gives the data of a page by itself. */
const dataOf = (route: string) => `${route === '/' ? '' : route}/__data.json`;

/** How many ties are hidden may be told, and each app names its own address; nothing else may differ. */
function withoutCounts(text: string): string {
  return (
    text
      .replaceAll(/127\.0\.0\.1(:|%3A)\d+/g, '')
      .replaceAll(
        /\s*(\d+|[A-Z][a-z]+) pairs? ha(s|ve) (a tie|ties)( that may not be named and (is|are) in no other figure\.)/g,
        '',
      )
      .replaceAll(
        /<p class="muted note[^"]*">\s*\d+ more ties? (is|are) not shown by name\.\s*<\/p>/g,
        '',
      )
      // Whether there is such a sentence is how many there are.
      .replaceAll(/<!--\[-?\d*-->|<!--\]-->/g, '')
      .replaceAll(/"?(unnamedTies|hiddenTies)"?:\d+/g, '')
  );
}

test('nothing that anybody can ask for tells of a tie that may not be named', async () => {
  test.setTimeout(120_000);
  const [open, hiding] = await Promise.all([
    serveApp(makeAtlas('open', PUBLIC)),
    serveApp(makeAtlas('hiding', PUBLIC + HIDDEN)),
  ]);
  try {
    const found = await fetch(`${open.address}/api/find?q=zebra+detox&state=KY`);
    const [{ key }] = (await found.json()) as [{ key: string }];
    const asked = addresses(key);
    expect(asked.length).toBeGreaterThan(60);
    for (const address of asked) {
      const [plain, secret] = await Promise.all(
        [open, hiding].map(async (app) => (await fetch(app.address + address)).text()),
      );
      expect(secret, address).not.toMatch(/secret note|Secret Grant|2027-08-09/i);
      // Numbers in SvelteKit's data stand apart from their names: those are compared in the pages.
      if (address.includes('__data.json')) continue;
      expect(withoutCounts(secret ?? ''), address).toBe(withoutCounts(plain ?? ''));
    }
  } finally {
    await Promise.all([open.stop(), hiding.stop()]);
  }
});
