import { eq } from 'drizzle-orm';
import { readPartnerships } from '#lib/formats/partnerships/read-partnerships.ts';
import type { Db } from '../db/client.ts';
import { organizations, partnerships } from '../db/schema.ts';
import { openTable } from '../db/table-rows.ts';
import type { HistoryWriter } from './history-writer.ts';
import type { ImportInput } from './import-input.ts';
import { noCounts, type ImportSummary } from './import-summary.ts';
import { describeSource, KNOWN_SOURCES } from './known-sources.ts';
import { missingIssues } from './missing-issues.ts';
import { createOrganizationFinder } from './partnerships/find-organization.ts';
import { createStateFilter } from './partnerships/state-filter.ts';
import { readMapping, type NameMapping } from './partnerships/read-mapping.ts';
import { resolveTies, type PartnershipRow } from './partnerships/resolve-ties.ts';
import { planRows, type RowPlan } from './plan-rows.ts';
import { silent } from './progress.ts';
import { readSourceFile } from './read-source-file.ts';
import { runImport, type ImportPlan, type PreparedImport, type RunOptions } from './run-import.ts';

export interface PartnershipsInput extends ImportInput {
  /** True creates organizations that do not exist, by name; else their ties are refused. */
  createOrganizations?: boolean;
  /** A table of nodes (Gephi's, Kumu's or ours), for a table of ties. */
  nodes?: string;
  /** What was decided of names that are not exact: see `readMapping`. */
  mapping?: string;
}

/**
 * Imports partnerships: the plain spreadsheet, Gephi's or Kumu's tables, GraphML or GEXF.
 * @throws InputError where the file cannot be used; nothing was changed
 */
export async function importPartnerships(
  db: Db,
  input: PartnershipsInput,
  options: RunOptions = {},
): Promise<ImportSummary> {
  return runImport(db, await preparePartnerships(input, options), options);
}

const NO_MAPPING = { mapping: new Map(), issues: [] } satisfies Awaited<
  ReturnType<typeof readMapping>
>;

type Reading = Awaited<ReturnType<typeof readPartnerships>>;

export async function preparePartnerships(
  {
    file,
    source,
    state,
    createOrganizations = false,
    nodes,
    mapping: mappingFile,
  }: PartnershipsInput,
  { progress = silent }: RunOptions = {},
): Promise<PreparedImport> {
  const { bytes, fileName } = await readSourceFile(file);
  progress(`reading ${fileName}`);
  const reading = await readPartnerships(bytes, {
    fileName,
    nodes: nodes === undefined ? null : await readSourceFile(nodes),
  });
  const { mapping, issues } =
    mappingFile === undefined ? NO_MAPPING : await readMapping(await readSourceFile(mappingFile));
  reading.issues.push(...issues);
  return {
    format: 'partnerships',
    fileName,
    source: describeSource(KNOWN_SOURCES.partnerships, source),
    plan: (db, sourceId) =>
      plan(db, { sourceId, reading, mapping, create: createOrganizations, state: state ?? null }),
  };
}

interface Planning {
  sourceId: string;
  reading: Reading;
  mapping: NameMapping;
  create: boolean;
  /** Postal code of the only state to keep, or null. */
  state: string | null;
}

function plan(db: Db, { sourceId, reading, mapping, create, state }: Planning): ImportPlan {
  const finder = createOrganizationFinder(db);
  const isKept = createStateFilter(db, state);
  const resolved = resolveTies(reading.rows, {
    ...{ sourceId, finder, create, mapping },
    nodes: reading.nodes,
  });
  const ties = resolved.ties.filter(isKept);
  const skipped = resolved.ties.length - ties.length + resolved.skipped;
  // Of one state: an organization without a tie has no place, so it belongs to none.
  const created = state === null ? resolved.created : namedIn(ties, resolved.created);
  const stored = openTable(db, partnerships, ['id']).select(eq(partnerships.sourceId, sourceId));
  const byId = new Map(stored.map((tie) => [tie.id, tie]));
  const plan = planRows(ties, byId, ({ id }) => id);
  const names = createNames(db, resolved.created);
  const missing = plan.missing.filter(isKept).map((tie) => describeTie(tie, names));
  const duplicates = reading.duplicates + resolved.duplicates;
  return {
    counts: {
      ...noCounts(),
      read: reading.read - skipped,
      new: plan.added.length,
      changed: plan.changed.length,
      unchanged: plan.unchanged,
      refused: reading.read - duplicates - resolved.skipped - resolved.ties.length,
      duplicates,
    },
    missing: missing.length,
    skipped,
    issues: [...reading.issues, ...resolved.issues, ...missingIssues(missing)],
    placed: null,
    changes: plan.added.length + plan.changed.length + created.size > 0,
    commit(history) {
      createOrganizations(db, sourceId, created, history);
      commitTies(db, plan, names, history);
    },
  };
}

/** Organizations to be created that a tie names. */
function namedIn(
  ties: readonly PartnershipRow[],
  created: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const named = new Set(ties.flatMap(({ fromId, toId }) => [fromId, toId]));
  return new Map([...created].filter(([id]) => named.has(id)));
}

type Names = (organizationId: string) => string;

function createNames(db: Db, created: ReadonlyMap<string, string>): Names {
  const rows = db.select({ id: organizations.id, name: organizations.name }).from(organizations);
  const names = new Map([...rows.all().map(({ id, name }) => [id, name] as const), ...created]);
  return (id) => names.get(id) ?? id;
}

function describeTie({ fromId, toId, kind }: PartnershipRow, names: Names): string {
  return `${names(fromId)} – ${names(toId)}, ${kind}`;
}

function createOrganizations(
  db: Db,
  sourceId: string,
  created: ReadonlyMap<string, string>,
  history: HistoryWriter,
): void {
  const table = openTable(db, organizations, ['id']);
  for (const [id, name] of created) {
    table.insert({ id, sourceId, name, phone: null, website: null, note: null, entryDoors: null });
    history.added('organization', id, name);
  }
}

function commitTies(
  db: Db,
  { added, changed }: RowPlan<PartnershipRow>,
  names: Names,
  history: HistoryWriter,
): void {
  const table = openTable(db, partnerships, ['id']);
  for (const tie of added) {
    table.insert(tie);
    history.added('partnership', tie.id, describeTie(tie, names));
  }
  for (const { row, changes } of changed) {
    table.update(row);
    history.changed('partnership', row.id, changes);
  }
}
