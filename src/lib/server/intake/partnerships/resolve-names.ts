import type { Issue } from '#lib/domain/issue.ts';
import { normalizeKey } from '#lib/formats/cells/normalize-key.ts';
import type { Identify } from '../identity.ts';
import type { OrganizationFinder } from './find-organization.ts';
import { NEW, SKIP, type NameMapping } from './read-mapping.ts';

/** A name as a file gives it. */
export interface AskedName {
  row: number;
  column: string | null;
  name: string;
  /** Id of its node in a network file, which may be an organization's; else null. */
  nodeId: string | null;
}

export interface NameRules {
  finder: OrganizationFinder;
  mapping: NameMapping;
  /** True creates organizations that do not exist, by name. */
  create: boolean;
  identify: Identify;
}

/** Finds organizations by what a person decided of their names, then by id, then by name. */
export interface NameResolver {
  /** @returns an id; `skipped` as decided; null with an issue of severity `error` */
  resolve(asked: AskedName): string | null | 'skipped';
  /** As {@link resolve}, without an issue where there is no such organization. */
  resolveQuietly(asked: AskedName): string | null | 'skipped';
  /** Organizations that do not exist yet and are to be created: name by id. */
  created: Map<string, string>;
  issues: Issue[];
}

export function createNameResolver({ finder, mapping, create, identify }: NameRules): NameResolver {
  const created = new Map<string, string>();
  const issues: Issue[] = [];

  function createNamed({ row, column, name }: AskedName): string {
    const id = identify(`organization\n${normalizeKey(name) || name}`);
    if (created.has(id)) return id;
    created.set(id, name);
    const near = finder.near(name);
    if (near.length > 0 && !mapping.has(normalizeKey(name))) {
      issues.push({
        ...{ row, column, severity: 'warning', found: `"${name}", which is created` },
        expected: `${nearText(near)} if that is meant (decide it in a --mapping file)`,
      });
    }
    return id;
  }

  function find(asked: AskedName, quiet: boolean): string | null | 'skipped' {
    const { row, column, name, nodeId } = asked;
    const decision = mapping.get(normalizeKey(name));
    if (decision?.organization === SKIP) return SKIPPED;
    if (decision?.organization === NEW) return createNamed(asked);
    if (!decision && nodeId !== null && finder.has(nodeId)) return nodeId;
    const wanted = decision?.organization ?? name;
    const found = finder.find(wanted);
    if (typeof found === 'object') return found.id;
    if (found === 'none' && create && !decision) return createNamed(asked);
    if (quiet) return null;
    const what = decision ? `"${name}", mapped to "${wanted}"` : `"${name}"`;
    issues.push({
      ...{ row, column, severity: 'error' },
      found: found === 'none' ? what : `${what}, a name of several organizations`,
      expected:
        found === 'none'
          ? `the name or id of an organization in the database${nearSuffix(finder.near(name))}`
          : 'the id of the one that is meant',
    });
    return null;
  }

  return {
    created,
    issues,
    resolve: (asked) => find(asked, false),
    resolveQuietly: (asked) => find(asked, true),
  };
}

const SKIPPED = 'skipped';

function nearSuffix(near: readonly string[]): string {
  const creates = ' (--create-organizations creates it)';
  return near.length > 0 ? `, such as ${nearText(near)}${creates}` : creates;
}

function nearText(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(' or ');
}
