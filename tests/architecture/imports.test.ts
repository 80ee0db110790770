import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { IMPORT_RULES, type ImportRule } from './import-rules.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SRC = path.join(ROOT, 'src');
const MAX_LINES = 300;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.(ts|svelte)$/.test(file));

/** Modules that a file imports, statically, dynamically, by re-export or for types. */
function importsOf(text: string): string[] {
  const pattern =
    /(?:^|[\s;}])(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}

/** The folder below src/ (or data/) that a specifier leads to, or null for a package. */
function resolveInternal(file: string, specifier: string): string | null {
  if (specifier.startsWith('#lib/')) return `lib/${specifier.slice(5)}`;
  if (specifier.startsWith('#data/')) return `data/${specifier.slice(6)}`;
  if (!specifier.startsWith('.') || specifier === './$types') return null;
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
}

function ruleFolder(file: string): string {
  if (!file.startsWith('routes/')) return file;
  return file.endsWith('.svelte') ? 'routes/page' : 'routes/server';
}

function ruleFor(file: string): ImportRule | undefined {
  const place = ruleFolder(file);
  return IMPORT_RULES.filter(
    ({ folder }) => place === folder || place.startsWith(`${folder}/`),
  ).sort((a, b) => b.folder.length - a.folder.length)[0];
}

const within = (prefix: string, target: string) =>
  target === prefix || target.startsWith(`${prefix}/`);
const matches = (pattern: string, name: string) =>
  pattern.endsWith('*')
    ? name.startsWith(pattern.slice(0, -1))
    : name === pattern || name.startsWith(`${pattern}/`);

function violation(file: string, rule: ImportRule, specifier: string): string | null {
  const internal = resolveInternal(file, specifier);
  const allowed =
    internal === null
      ? rule.packages.some((pattern) => matches(pattern, specifier))
      : within(rule.folder, internal) || rule.internal.some((prefix) => within(prefix, internal));
  return allowed ? null : `${file} imports ${specifier}`;
}

describe('architecture', () => {
  it('finds the source files', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it('has a rule for every file', () => {
    expect(files.filter((file) => !ruleFor(file))).toEqual([]);
  });

  it('lets nobody import what its folder may not', () => {
    const violations = files.flatMap((file) => {
      const rule = ruleFor(file);
      if (!rule) return [];
      return importsOf(readFileSync(path.join(SRC, file), 'utf8'))
        .map((specifier) => violation(file, rule, specifier))
        .filter((found) => found !== null);
    });
    expect(violations).toEqual([]);
  });

  it('sees a forbidden import (the rules are alive)', () => {
    const rule = ruleFor('lib/coverage/assess-coverage.ts');
    expect(
      rule && violation('lib/coverage/assess-coverage.ts', rule, '#lib/server/db/client.ts'),
    ).toMatch(/imports/);
    expect(rule && violation('lib/coverage/assess-coverage.ts', rule, 'node:fs')).toMatch(
      /imports/,
    );
    expect(rule && violation('lib/coverage/assess-coverage.ts', rule, './cell.ts')).toBeNull();
    expect(
      importsOf(
        "import a from 'x';\nconst b = await import('./y.ts');\nexport * from '#lib/z.ts';",
      ),
    ).toEqual(['x', './y.ts', '#lib/z.ts']);
  });

  it('writes internal imports with their extension', () => {
    const bare = files.flatMap((file) =>
      importsOf(readFileSync(path.join(SRC, file), 'utf8'))
        .filter((specifier) => /^(#lib|#data|\.\.?)\//.test(specifier) && specifier !== './$types')
        .filter((specifier) => !/\.(ts|js|svelte|json|css)$/.test(specifier))
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expect(bare).toEqual([]);
  });

  it(`keeps every file under ${MAX_LINES} lines`, () => {
    const long = files
      .map((file) => [file, readFileSync(path.join(SRC, file), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > MAX_LINES);
    expect(long).toEqual([]);
  });

  it('keeps clock and randomness out of the analyses', () => {
    const impure = files
      .filter((file) =>
        /^lib\/(domain|geography|coverage|network|scenarios|view|formats|reports)\//.test(file),
      )
      .filter((file) =>
        /Date\.now\(|new Date\(\)|Math\.random\(/.test(readFileSync(path.join(SRC, file), 'utf8')),
      );
    expect(impure).toEqual([]);
  });
});
