import { expect, it } from 'vitest';
import { readFacts } from '../../../data/kentucky/generator/facts.ts';
import { generateDemonstration } from '../../../data/kentucky/generator/generate.ts';
import { committedText } from './committed-files.ts';

const generated = generateDemonstration(readFacts());

it.each(['services.csv', 'partnerships.csv', 'claims.csv', 'checks.csv'])(
  '%s is what the generator writes, byte for byte',
  (name) => {
    expect(generated.get(name) === committedText(name)).toBe(true);
  },
);

it('writes nothing else', () => {
  expect([...generated.keys()].sort()).toEqual([
    'checks.csv',
    'claims.csv',
    'partnerships.csv',
    'services.csv',
  ]);
});
