import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const PACKAGE = '@expo-google-fonts/public-sans';

/** The font of the house in its weights, as files of TrueType. */
export const HOUSE_FONT = {
  regular: `${PACKAGE}/400Regular/PublicSans_400Regular.ttf`,
  semiBold: `${PACKAGE}/600SemiBold/PublicSans_600SemiBold.ttf`,
  bold: `${PACKAGE}/700Bold/PublicSans_700Bold.ttf`,
} as const;

export const readPackaged = (file: string): Buffer => readFileSync(resolve(file));
