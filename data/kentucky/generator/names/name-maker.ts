import type { CountyFacts } from '../facts.ts';
import type { FamilyId } from '../model.ts';
import type { Random } from '../random.ts';
import { townAt } from '../facts.ts';
import { NAME_PATTERNS } from './patterns.ts';
import { HOPES } from './words.ts';

/** Draws names, each once. */
export interface NameMaker {
  organization(family: FamilyId, home: CountyFacts): string;
}

const MOST_TRIES = 400;

export function createNameMaker(random: Random): NameMaker {
  const taken = new Set<string>();
  const uses = new Map<string, number>();

  /** A word of hope that is among the least used so far, so that few names resemble each other. */
  function hope(): string {
    const fewest = Math.min(...HOPES.map((word) => uses.get(word) ?? 0));
    const fresh = HOPES.filter((word) => (uses.get(word) ?? 0) <= fewest + 1);
    return random.pick(fresh);
  }

  function draw(family: FamilyId, home: CountyFacts) {
    const word = hope();
    const name = random
      .pick(NAME_PATTERNS[family])
      .replace('{land}', random.pick(home.region.lands))
      .replace('{town}', townAt(home, home.principalTown).city)
      .replace('{county}', home.name)
      .replace('{hope}', word);
    return { name, word };
  }

  return {
    organization(family, home) {
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const { name, word } = draw(family, home);
        if (taken.has(name.toLowerCase())) continue;
        taken.add(name.toLowerCase());
        if (name.includes(word)) uses.set(word, (uses.get(word) ?? 0) + 1);
        return name;
      }
      throw new Error(`No name is left for a ${family} in ${home.name} County`);
    },
  };
}
