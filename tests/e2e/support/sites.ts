/** The apps that a run serves: the demonstration, a database without data, and no database. */
export const SITES = ['demonstration', 'empty', 'no-database'] as const;
export type Site = (typeof SITES)[number];

const variable = (name: string) => `ROSC_E2E_${name.toUpperCase().replace('-', '_')}`;

/** Workers learn of the apps by the environment that they inherit. */
export function announce(site: Site | 'folder', value: string): void {
  process.env[variable(site)] = value;
}

function announced(name: string): string {
  const value = process.env[variable(name)];
  if (!value) throw new Error(`The run's setup did not announce ${name}`);
  return value;
}

/** Address of an app. */
export const addressOf = (site: Site): string => announced(site);
/** Temporary folder of the run; `demonstration.db` and `empty.db` lie in it. */
export const folderOfRun = (): string => announced('folder');
