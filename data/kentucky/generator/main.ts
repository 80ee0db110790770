import { writeFileSync } from 'node:fs';
import { readFacts } from './facts.ts';
import { generateDemonstration } from './generate.ts';

// Writes the fictional files of the demonstration beside this folder.
for (const [name, text] of generateDemonstration(readFacts())) {
  writeFileSync(new URL(`../${name}`, import.meta.url), text);
}
