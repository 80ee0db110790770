import { describe, expect, it } from 'vitest';
import types from '../../../../data/support-types.json' with { type: 'json' };
import { wordAmount } from '#lib/reports/narrative/number-words.ts';
import { countedNoun, supportIs, supportNoun } from '#lib/reports/narrative/support-nouns.ts';

/** Written by hand, against the phrases of the product: those that are counted. */
const PLURALS: Readonly<Record<string, string>> = {
  'mutual-aid group': 'mutual-aid groups',
  'recovery community institution': 'recovery community institutions',
  'place for wellness and belonging': 'places for wellness and belonging',
  'opioid treatment program': 'opioid treatment programs',
  '12-step group for alcohol': '12-step groups for alcohol',
  '12-step group for drugs': '12-step groups for drugs',
  'SMART or other secular group': 'SMART or other secular groups',
  'faith- or mindfulness-based group': 'faith- or mindfulness-based groups',
  'family group': 'family groups',
  'medication-affirming group': 'medication-affirming groups',
  'peer support worker': 'peer support workers',
  'recovery warmline': 'recovery warmlines',
  'recovery community organization': 'recovery community organizations',
  'recovery community center': 'recovery community centers',
  'Recovery Cafe': 'Recovery Cafes',
  'peer-run recovery residence': 'peer-run recovery residences',
  'monitored recovery residence': 'monitored recovery residences',
  'service-provider recovery residence': 'service-provider recovery residences',
  'education program': 'education programs',
  "Men's Shed": "Men's Sheds",
  'community garden': 'community gardens',
  'fitness or recreation program': 'fitness or recreation programs',
  'recovery app': 'recovery apps',
  'care-coordination platform': 'care-coordination platforms',
  helpline: 'helplines',
};

describe('supportNoun', () => {
  const phrases = [...types.groups, ...types.types].map(({ phrase }) => phrase);

  it('knows of every support whether it is counted', () => {
    expect(phrases.filter((phrase) => supportNoun({ phrase }).plural).sort()).toEqual(
      Object.keys(PLURALS).sort(),
    );
  });

  it.each(phrases)('%s', (phrase) => {
    expect(supportNoun({ phrase }).text).toBe(PLURALS[phrase] ?? phrase);
  });

  it('begins a sentence and follows a number, each with its agreement', () => {
    const [housing, cafe] = [{ phrase: 'recovery housing' }, { phrase: 'Recovery Cafe' }];
    expect([supportIs(housing), supportIs(cafe)]).toEqual([
      'Recovery housing is',
      'Recovery Cafes are',
    ]);
    expect([1, 2].map((count) => countedNoun(housing, wordAmount(count)))).toEqual([
      'service of recovery housing',
      'services of recovery housing',
    ]);
    expect([1, 2].map((count) => countedNoun(cafe, wordAmount(count)))).toEqual([
      'Recovery Cafe',
      'Recovery Cafes',
    ]);
  });
});
