import type { Db } from '../db/client.ts';

/**
 * Makes the search index of one version of the data, unless this connection has it: names of
 * organizations, what they offer, and where. It is a temporary table, so that reading needs no
 * right to write the database, and an import has nothing to keep in step. Of a confidential place
 * the index holds the county and the state only.
 * @returns the name of the index's table
 */
export function ensureSearchIndex(db: Db, version: number): string {
  const name = `organization_search_${version}`;
  const known = db.$client
    .prepare("select name from temp.sqlite_master where name glob 'organization_search_*'")
    .pluck()
    .all() as string[];
  if (known.includes(name)) return name;
  db.$client.exec('begin');
  try {
    // Tables of other versions; the shadow tables of an index go with it.
    for (const old of known.filter((one) => /^organization_search_\d+$/.test(one))) {
      db.$client.exec(`drop table temp.${old}`);
    }
    build(db, name);
    db.$client.exec('commit');
  } catch (cause) {
    db.$client.exec('rollback');
    throw cause;
  }
  return name;
}

function build(db: Db, name: string): void {
  db.$client.exec(
    `create virtual table temp.${name} using fts5(
       id unindexed, name, services, places, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2')`,
  );
  db.$client.exec(
    `insert into temp.${name} (id, name, services, places)
     with offered as (
       select s.organization_id as id,
         group_concat(distinct coalesce(s.name, '') || ' ' || json_extract(p.definition, '$.label')) as words
       from services s join supports p on p.slug = s.support group by 1),
     placed as (
       select l.organization_id as id,
         group_concat(distinct iif(l.confidential, '', coalesce(l.city, '') || ' ' || coalesce(l.zip, ''))
           || ' ' || coalesce(p.full_name, '') || ' ' || coalesce(l.state, '')) as words
       from locations l left join places p on p.fips = l.county_fips group by 1)
     select o.id, o.name, coalesce(offered.words, ''), coalesce(placed.words, '')
     from organizations o
     left join offered on offered.id = o.id
     left join placed on placed.id = o.id`,
  );
}

/** Most words of a question that are looked for: more is a pasted text, not a name. */
const MOST_WORDS = 12;

/**
 * What a person typed as a question to the index: every word must begin a word of the record.
 * @returns null where nothing was typed that could be found
 */
export function matchExpression(text: string): string | null {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.slice(0, MOST_WORDS) ?? [];
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(' ');
}
