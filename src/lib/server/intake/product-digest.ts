import { hash } from 'node:crypto';
import supportTypes from '#data/support-types.json' with { type: 'json' };
import yardstickFile from '#data/yardsticks.json' with { type: 'json' };

/** Changes whenever the support types or yardsticks do that the product ships. */
export function productDigest(): string {
  return hash('sha256', JSON.stringify([supportTypes, yardstickFile]));
}
