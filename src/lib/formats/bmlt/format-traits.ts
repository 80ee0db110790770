import type { MeetingTraits } from '../meetings/meeting-entry.ts';
import type { BmltFormat } from './read-formats.ts';

/** What the formats of a meeting say, by their world ids: keys are each server's own. */
export interface FormatTraits extends MeetingTraits {
  /** Virtual (VM) or hybrid (HYBR), on servers that tell it by a format; null where neither is there. */
  venue: 'virtual' | 'hybrid' | null;
}

// Languages that servers have formats for: their world id is LANG, so the name tells.
const LANGUAGES: readonly [RegExp, string][] = [
  [/espa[nñ]ol|spanish/i, 'es'],
  [/english/i, 'en'],
  [/fran[cç]ais|french/i, 'fr'],
  [/finnish|suomi/i, 'fi'],
  [/persian|farsi/i, 'fa'],
  [/russian/i, 'ru'],
  [/polish|polski/i, 'pl'],
  [/portugu/i, 'pt'],
  [/\bASL\b|sign language/i, 'ase'],
];

export function formatTraits(formats: readonly BmltFormat[]): FormatTraits {
  const ids = new Set(formats.map(({ worldId }) => worldId));
  const genders = [
    ...(ids.has('M') ? (['men'] as const) : []),
    ...(ids.has('W') ? (['women'] as const) : []),
  ];
  const languages = formats.flatMap(({ worldId, name }) =>
    worldId === 'LANG' || /\bASL\b/.test(name)
      ? LANGUAGES.filter(([pattern]) => pattern.test(name)).map(([, code]) => code)
      : [],
  );
  return {
    codes: [...new Set(formats.map(({ key }) => key))].filter((key) => /^\S+$/.test(key)).sort(),
    access: ids.has('CLOSED') ? 'closed' : ids.has('OPEN') ? 'open' : null,
    genders: genders.length > 0 ? genders : null,
    children: ids.has('NC') ? 'no' : ids.has('CW') ? 'yes' : null,
    languages: languages.length > 0 ? [...new Set(languages)].sort() : null,
    paused: ids.has('TC'),
    venue: ids.has('HYBR') ? 'hybrid' : ids.has('VM') ? 'virtual' : null,
  };
}
