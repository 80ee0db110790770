import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Fonts that drawings are set in: that of the house, then what names in other scripts need. */
export const FONT_FILES: readonly string[] = [
  'public-sans/400Regular/PublicSans_400Regular.ttf',
  'public-sans/600SemiBold/PublicSans_600SemiBold.ttf',
  'public-sans/700Bold/PublicSans_700Bold.ttf',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
].map((file) => resolve(`@expo-google-fonts/${file}`));
