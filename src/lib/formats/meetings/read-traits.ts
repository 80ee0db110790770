import type { RowReader } from '../cells/row-reader.ts';
import { quote } from '../cells/parsed.ts';
import type { Fellowship } from './fellowship.ts';
import type { MeetingTraits } from './meeting-entry.ts';

/** Codes that a web site's own software adds; how people come is told otherwise. */
const INTERNAL = new Set(['ONL', 'SPD']);

/** Reads types as the codes of a fellowship: codes in any case, or their names. */
export function readTraits(
  types: readonly string[],
  fellowship: Fellowship,
  reader: Pick<RowReader, 'report'>,
): MeetingTraits {
  const codes = new Set<string>();
  for (const type of types) {
    const code = findCode(type, fellowship);
    if (code !== undefined) codes.add(code);
    else if (!INTERNAL.has(type.toUpperCase())) {
      const expected = `a type of ${fellowship.name}; it was left out`;
      reader.report('types', quote(type), expected, 'info');
    }
  }
  const { means } = fellowship;
  const has = (list: readonly string[]) => list.some((code) => codes.has(code));
  if (has(means.open) && has(means.closed)) {
    reader.report('types', 'both open and closed', 'one of them; it was read as closed', 'info');
    for (const code of means.open) codes.delete(code);
  }
  const genders = [
    ...(has(means.men) ? (['men'] as const) : []),
    ...(has(means.women) ? (['women'] as const) : []),
  ];
  const languages = [...codes].flatMap((code) => means.languages[code] ?? []);
  return {
    codes: [...codes].sort(),
    access: has(means.closed) ? 'closed' : has(means.open) ? 'open' : null,
    genders: genders.length > 0 ? genders : null,
    children: has(means.children) ? 'yes' : null,
    languages: languages.length > 0 ? languages.sort() : null,
    paused: has(means.paused),
  };
}

function findCode(type: string, { types }: Fellowship): string | undefined {
  if (Object.hasOwn(types, type)) return type;
  const folded = type.toLowerCase();
  return (
    Object.keys(types).find((code) => code.toLowerCase() === folded) ??
    Object.keys(types).find((code) => types[code]?.toLowerCase() === folded)
  );
}
