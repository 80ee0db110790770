import { groupWords } from './equity-words.ts';
import { people } from './numbers.ts';

/** Deaths in a group of counties, or in its urban or rural part. */
export interface DeathFigure {
  /** Id of the grouping; "all" for the whole state. */
  grouping: string;
  group: string;
  /** "urban", "rural", "unclassified"; "all" for the whole group. */
  rurality: string;
  /** Null where it is hidden, or where no county has a count. */
  deaths: number | null;
  /** True where the number is small, or would give a small one away. */
  hidden: boolean;
  /** Counties whose count is in the sum, and those whose count the source withholds or lacks. */
  counties: number;
  withheld: number;
}

/** Deaths as the page shows them: groups in columns, urban and rural in rows, sums at the edge. */
export interface DeathsTable {
  /** "1,234 drug-related deaths…". */
  headline: string;
  columns: readonly string[];
  rows: readonly { label: string; cells: readonly DeathFigure[] }[];
  hidden: number;
  sources: readonly string[];
}

/** The table of a grouping; null where deaths are not told by it. */
export function deathsTable(
  { figures, sources }: { figures: readonly DeathFigure[]; sources: readonly string[] },
  grouping: string,
  stateName: string,
): DeathsTable | null {
  const own = figures.filter((figure) => figure.grouping === grouping);
  const all = figures.find((figure) => figure.grouping === 'all');
  if (own.length === 0 || !all) return null;
  const groups = [...new Set(own.map(({ group }) => group))];
  const classes = [...new Set(own.map(({ rurality }) => rurality))].filter((one) => one !== 'all');
  const byClass = figures.filter((figure) => figure.grouping === 'rurality');
  const cell = (group: string, rurality: string) =>
    own.find((figure) => figure.group === group && figure.rurality === rurality);
  const rows = [...classes, 'all'].map((rurality) => ({
    label: rurality === 'all' ? 'All counties' : groupWords(rurality, null, '').label,
    cells: [
      ...groups.map((group) => cell(group, rurality)),
      rurality === 'all' ? all : byClass.find(({ group }) => group === rurality),
    ].filter((figure) => figure !== undefined),
  }));
  const columns = [...groups.map((group) => groupWords(group, null, '').label), 'All'];
  const shown = rows.flatMap(({ cells }) => cells);
  return {
    headline: headline(all, stateName),
    columns,
    rows,
    hidden: shown.filter(({ hidden }) => hidden).length,
    sources,
  };
}

function headline({ deaths, counties, withheld }: DeathFigure, stateName: string): string {
  const of = `${people(counties)} of ${people(counties + withheld)} counties of ${stateName}`;
  return deaths === null
    ? `The number of drug-related deaths in ${of} together is hidden, since it would give a small number away.`
    : `${people(deaths)} drug-related deaths in ${of} together; ${
        withheld === 0 ? 'no county is' : `${people(withheld)} ${withheld === 1 ? 'is' : 'are'}`
      } withheld by the source.`;
}

/** "1,234", "hidden", "no count". */
export function deathsText({ deaths, hidden }: DeathFigure): string {
  if (hidden) return 'hidden';
  return deaths === null ? 'no count' : people(deaths);
}
