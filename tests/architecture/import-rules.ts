/** Who may import whom, as docs/architecture of the project states it: the longest matching folder decides. */
export interface ImportRule {
  /** Folder or file prefix below src/. */
  folder: string;
  /** Internal prefixes below src/ that it may import, beside its own folder. */
  internal: readonly string[];
  /** Packages and built-in modules that it may import; a prefix ending in * matches what begins so. */
  packages: readonly string[];
}

const ANALYSES = ['lib/coverage', 'lib/network', 'lib/scenarios'];
const PURE = ['lib/domain', 'lib/geography'];

export const IMPORT_RULES: readonly ImportRule[] = [
  { folder: 'lib/domain', internal: [], packages: [] },
  {
    folder: 'lib/geography',
    internal: ['lib/domain'],
    packages: [
      'flatbush',
      'point-in-polygon-hao',
      'topojson-client',
      'topojson-specification',
      'geojson',
      'd3-geo',
    ],
  },
  {
    folder: 'lib/formats',
    internal: ['lib/domain', 'lib/coverage/cell.ts', 'lib/reports/model', 'lib/view/escape-xml.ts'],
    packages: [
      'csv-parse*',
      'csv-stringify*',
      'read-excel-file*',
      'write-excel-file*',
      'fflate',
      'saxes',
      'valibot',
    ],
  },
  { folder: 'lib/coverage', internal: PURE, packages: [] },
  { folder: 'lib/network', internal: PURE, packages: [] },
  { folder: 'lib/scenarios', internal: PURE, packages: [] },
  {
    folder: 'lib/reports',
    internal: ['lib/domain', 'lib/view', ...ANALYSES],
    packages: ['d3-geo', 'geojson'],
  },
  {
    folder: 'lib/view',
    internal: ['lib/domain', ...ANALYSES],
    packages: ['d3-format', 'd3-scale', 'geojson'],
  },
  {
    folder: 'lib/server/db',
    internal: ['lib/domain'],
    packages: ['drizzle-orm*', 'better-sqlite3', 'node:*'],
  },
  {
    folder: 'lib/server/intake',
    internal: ['lib/formats', 'lib/geography', 'lib/server/db', 'lib/domain', 'data'],
    packages: [
      'node:*',
      'drizzle-orm*',
      'better-sqlite3',
      'uuid',
      'us-atlas*',
      'topojson-specification',
    ],
  },
  { folder: 'lib/server/threads', internal: ['lib/domain'], packages: ['node:*'] },
  {
    folder: 'lib/server/queries',
    internal: ['lib/server/db', 'lib/domain'],
    packages: ['drizzle-orm*'],
  },
  {
    folder: 'lib/server/services',
    internal: [
      'lib/server/queries',
      'lib/server/db',
      'lib/server/threads',
      'lib/reports',
      'lib/view',
      'lib/formats',
      'lib/geography',
      'lib/domain',
      'data',
      ...ANALYSES,
    ],
    packages: ['lru-cache', 'us-atlas*', 'topojson-*', 'geojson', 'd3-geo', 'node:*'],
  },
  {
    folder: 'lib/server/documents',
    internal: [
      'lib/domain/issue.ts',
      'lib/reports',
      'lib/view',
      'lib/coverage/cell.ts',
      'lib/formats/csv',
      'lib/geography',
      'lib/server/threads',
    ],
    packages: [
      '@myriaddreamin/typst-ts-node-compiler',
      '@resvg/resvg-js',
      'docx',
      'fflate',
      'write-excel-file*',
      'us-atlas*',
      'geojson',
      'node:*',
    ],
  },
  { folder: 'lib/state', internal: ['lib/view', 'lib/domain'], packages: ['svelte*', '$app/*'] },
  {
    folder: 'lib/components',
    internal: ['lib/state', 'lib/view', 'lib/domain', 'lib/coverage', 'lib/reports/model'],
    packages: [
      'svelte*',
      '$app/*',
      'maplibre-gl*',
      'd3-*',
      '@lucide/svelte*',
      'bits-ui',
      'geojson',
      '@fontsource-variable/*',
    ],
  },
  {
    folder: 'routes/server',
    internal: [
      'lib/server/services',
      'lib/server/intake',
      'lib/server/documents',
      'lib/reports/model',
      'lib/view',
      'lib/domain',
      'routes',
    ],
    packages: ['@sveltejs/kit', './$types', '$app/*'],
  },
  {
    folder: 'routes/page',
    internal: [
      'lib/components',
      'lib/state',
      'lib/view',
      'lib/domain',
      'lib/coverage',
      'lib/reports/model',
      'routes',
    ],
    packages: ['svelte*', '$app/*', './$types', '@lucide/svelte*', '@fontsource-variable/*'],
  },
  {
    folder: 'cli',
    internal: ['lib/server', 'lib/formats', 'lib/domain', 'lib/view', 'lib/reports'],
    packages: ['node:*', 'commander'],
  },
  {
    folder: 'hooks.server.ts',
    internal: ['lib/server/services', 'lib/view'],
    packages: ['@sveltejs/kit', '$app/*'],
  },
  { folder: 'app.d.ts', internal: [], packages: [] },
];
