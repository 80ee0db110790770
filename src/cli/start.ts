import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { databaseFile } from './io/database-name.ts';
import { reportError } from './io/report-error.ts';
import { ensureBuild } from './start/ensure-build.ts';
import { ensureDatabase } from './start/ensure-database.ts';
import { serve } from './start/serve.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

// `npm start`: whatever is missing is made, then the app is served until it is stopped.
try {
  const file = path.resolve(databaseFile(undefined));
  await ensureBuild(ROOT);
  await ensureDatabase(file);
  // The built app opens the database by this name.
  process.env['ROSC_DB'] = file;
  // A report file that is opened or written again: megabytes, sent packed.
  process.env['BODY_SIZE_LIMIT'] ??= '8M';
  await serve(path.join(ROOT, 'build'));
} catch (error) {
  process.exitCode = reportError(error, false);
}
