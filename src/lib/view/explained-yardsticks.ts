import type { CellExplanation, YardstickRuling } from '#lib/coverage/cell-explanation.ts';
import { cellStateView } from './cell-states.ts';
import type { ExplanationStep, ExplanationView, OtherRuling } from './explanation.ts';
import { counted, people, percent, percentBeside } from './numbers.ts';
import { classWord } from './yardstick-words.ts';

const inForceOf = ({ rulings }: CellExplanation) => rulings.find(({ inForce }) => inForce);

/** "an urban county", "a large metro county" by the yardstick in force. */
function countyWords(explanation: CellExplanation): string {
  const ruling = inForceOf(explanation);
  const { rucc, rurality } = explanation;
  if (ruling?.rule.kind !== 'distance' || ruling.rule.scheme === 'rurality') {
    return `${rurality === 'urban' ? 'an urban' : 'a rural'} county (RUCC ${rucc})`;
  }
  const word = classWord(ruling.rule.scheme, ruling.countyClass ?? '');
  const how =
    ruling.rule.scheme === 'density-250'
      ? 'by residents per square mile'
      : 'by residents and density';
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word} county (${how})`;
}

/** "Rural counties", "Large metro counties", by the yardstick in force. */
export function countiesOf(explanation: CellExplanation): string {
  const ruling = inForceOf(explanation);
  const word =
    ruling?.rule.kind === 'distance' && ruling.countyClass !== null
      ? classWord(ruling.rule.scheme, ruling.countyClass)
      : explanation.rurality === 'urban'
        ? 'urban'
        : 'rural';
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} counties`;
}

/** What is counted as in reach: "In a rural county (RUCC 7) we count a service within 30 straight-line miles." */
export function withinWords(explanation: CellExplanation): string {
  const { catchmentMiles } = explanation;
  const minimum = inForceOf(explanation)?.minimum ?? 1;
  const what = minimum === 1 ? 'a service' : `at least ${minimum} services`;
  return catchmentMiles === null
    ? 'This support has no distance: only a service that says it serves the county is in reach.'
    : `In ${countyWords(explanation)} we count ${what} within ${catchmentMiles} straight-line miles.`;
}

/** The step of a ratio: what the county has, and what it would need. */
export function ratioStep(explanation: CellExplanation): ExplanationStep {
  const { cell } = explanation;
  const ruling = inForceOf(explanation);
  const rule = ruling?.rule;
  if (!ruling || rule?.kind !== 'ratio') return { title: 'Rule.', text: '', arithmetic: null };
  const what = rule.counted === 'services' ? 'services' : 'places';
  const needed = ((cell.population ?? 0) / rule.per) * rule.atLeast;
  const state = cellStateView(cell.state).label.toLowerCase();
  const unsaid =
    ruling.countedUnknown > 0
      ? ` ${counted(ruling.countedUnknown, 'service does', 'services do')} not say how many.`
      : '';
  return {
    title: 'Rule.',
    text: `The yardstick asks for ${rule.atLeast} ${what} for every ${people(rule.per)} residents.${unsaid}`,
    arithmetic: `${people(cell.population)} ÷ ${people(rule.per)} × ${rule.atLeast} = ${Number(needed.toFixed(1))} ${what} needed; ${ruling.counted} here → ${state}`,
  };
}

/**
 * Whether a gap is robust, and if not, what speaks against it.
 * @param longer "With 25 % longer distances (37.5 miles)"
 */
export function robustStep(explanation: CellExplanation, longer: string): ExplanationStep {
  const { cell, robustness, gapBelow, rulings } = explanation;
  const step = (title: string, text: string) => ({ title, text, arithmetic: null });
  if (cell.robust) {
    const also =
      rulings.length > 1
        ? `, and so under each of the ${rulings.length} yardsticks that apply`
        : '';
    return step('It is robust.', `${longer} it stays a gap${also}.`);
  }
  const reach = robustness?.reach ?? 0;
  if (reach >= gapBelow) {
    return step(
      'It is not robust.',
      `${longer} ${percent(reach)} of the residents are in reach and it is no gap.`,
    );
  }
  const against = rulings.find((one) => one.state !== 'not-assessed' && !one.staysGap);
  const state = against && cellStateView(against.state).label.toLowerCase();
  return step(
    'It is not robust.',
    against?.state === 'gap'
      ? `With distances 25 % longer it is no gap under “${against.label}”.`
      : `Under “${against?.label ?? 'another yardstick'}” it is ${state ?? 'no gap'}.`,
  );
}

/** The yardstick in force, and what each other one says. */
export function yardstickWords(
  explanation: CellExplanation,
): Pick<ExplanationView, 'yardstick' | 'otherYardsticks'> {
  const ruling = inForceOf(explanation);
  const copy = ruling?.editedFrom ? `, an edited copy of “${ruling.editedFrom}”` : '';
  return {
    yardstick: ruling
      ? `${ruling.label}${copy}. ${ruling.source} (${ruling.year})`
      : explanation.yardstick,
    otherYardsticks: explanation.rulings
      .filter(({ inForce }) => !inForce)
      .map((other): OtherRuling => {
        const { id, label, state } = other;
        return { id, label, state, note: noteOf(other) };
      }),
  };
}

function noteOf({ state, reason, rule, reach, ...ruling }: YardstickRuling): string {
  if (reason === 'no-county-size') return 'residents and land area of the county are not known';
  if (state === 'not-assessed' || reach === null) return '';
  const { catchmentMiles, minimum, coveredShare } = ruling;
  const what = minimum === 1 ? '' : ` of ${minimum} services`;
  const within = catchmentMiles === null ? '' : ` within ${catchmentMiles} mi`;
  const shown = percentBeside(reach, coveredShare ?? 0);
  const asked = coveredShare === null ? '' : `, ${percent(coveredShare)} asked`;
  const word =
    rule.kind === 'distance' && ruling.countyClass !== null && rule.scheme !== 'rurality'
      ? `; ${classWord(rule.scheme, ruling.countyClass)} county`
      : '';
  return `${shown} in reach${what}${within}${asked}${word}`;
}
