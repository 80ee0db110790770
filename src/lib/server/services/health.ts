import { theAtlas } from './atlas.ts';

/** True where the database can be read. */
export async function isHealthy(): Promise<boolean> {
  try {
    await theAtlas().dataVersion();
    return true;
  } catch {
    return false;
  }
}
