import { counted } from '../numbers.ts';
import { listWords } from '../clock-words.ts';

const PEOPLE = 'people who take medication';

/**
 * Which services in person welcome people who take medication. What is not said stays not said:
 * silence is no answer, and a mixed answer is neither yes nor no. Services online carry marks of
 * their own in the week, hence "in person".
 * @param services in person, each with its `medication_welcome`
 * @returns null where there is none in person
 */
export function medicationWords(services: readonly { medicationWelcome: string }[]): string | null {
  const all = services.length;
  if (all === 0) return null;
  const count = (answer: string) =>
    services.filter(({ medicationWelcome }) => medicationWelcome === answer).length;
  const [welcome, not, mixed] = [count('yes'), count('no'), count('mixed')];
  const silent = all - welcome - not - mixed;
  if (silent === all) return `No source says whether ${PEOPLE} are welcome in person.`;
  if (all === 1) return `In person, ${one(welcome, not)}.`;
  const known = listWords([
    `${welcome || 'none'} ${welcome < 2 ? 'says' : 'say'} that ${PEOPLE} are welcome`,
    ...(not > 0 ? [`${not} that they are not`] : []),
    ...(mixed > 0 ? [`of ${mixed} the answers are mixed`] : []),
  ]);
  const rest = silent > 0 ? `; of ${silent} no source says` : '';
  return `Of ${counted(all, 'service', 'services')} in person, ${known}${rest}.`;
}

function one(welcome: number, not: number): string {
  if (welcome > 0) return `${PEOPLE} are welcome`;
  if (not > 0) return `${PEOPLE} are not welcome`;
  return `the answers are mixed on whether ${PEOPLE} are welcome`;
}
