import { quickStart } from './io/quick-start.ts';

quickStart();
// Loaded after it, since an import that is written above is loaded before anything runs.
const { createProgram } = await import('./create-program.ts');
const { runProgram } = await import('./run-program.ts');
await runProgram(createProgram(), process.argv);
