import type { CellParser } from './parsed.ts';

/** The same parser, for a cell that a row can do without: what it refuses is left out, and told. */
export function lenient<T>(parse: CellParser<T>): CellParser<T> {
  return (text) => {
    const { value, problem } = parse(text);
    if (problem?.severity !== 'error') return { value, problem };
    const expected = `${problem.expected}; it was left out`;
    return { value, problem: { ...problem, expected, severity: 'warning' } };
  };
}
