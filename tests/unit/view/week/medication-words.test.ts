import { expect, it } from 'vitest';
import { medicationWords } from '#lib/view/week/medication-words.ts';

const services = (...answers: string[]) =>
  answers.map((medicationWelcome) => ({ medicationWelcome }));
const SILENT = 'No source says whether people who take medication are welcome in person.';

it.each<[string[], string | null]>([
  [[], null],
  [['unknown'], SILENT],
  [['unknown', 'unknown', 'unknown'], SILENT],
  [['yes'], 'In person, people who take medication are welcome.'],
  [['no'], 'In person, people who take medication are not welcome.'],
  [
    ['mixed'],
    'In person, the answers are mixed on whether people who take medication are welcome.',
  ],
  [['yes', 'yes'], 'Of 2 services in person, 2 say that people who take medication are welcome.'],
  [
    ['yes', 'unknown'],
    'Of 2 services in person, 1 says that people who take medication are welcome; of 1 no source says.',
  ],
  [
    ['no', 'unknown', 'unknown'],
    'Of 3 services in person, none says that people who take medication are welcome and 1 that they are not; of 2 no source says.',
  ],
  [
    ['yes', 'yes', 'no', 'mixed', 'mixed', 'unknown'],
    'Of 6 services in person, 2 say that people who take medication are welcome, 1 that they are not and of 2 the answers are mixed; of 1 no source says.',
  ],
  [
    ['no', 'no', 'mixed'],
    'Of 3 services in person, none says that people who take medication are welcome, 2 that they are not and of 1 the answers are mixed.',
  ],
])('says of %j what is known: %s', (answers, words) => {
  expect(medicationWords(services(...answers))).toBe(words);
});
