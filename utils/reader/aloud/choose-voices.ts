import type { Voice } from './speech-engine';

/**
 * Returns the voices for a language, best first: local before remote, the same region first, then the platform's
 * default, then by name. All voices if the language is unknown.
 */
export function sortVoices(voices: readonly Voice[], lang: string | null): Voice[] {
  const wanted = lang === null ? null : localeOf(lang);
  return dropRepeated(voices)
    .map((voice) => ({ voice, fit: wanted ? fitOf(localeOf(voice.lang), wanted) : 1 }))
    .filter(({ fit }) => fit > 0)
    .sort(
      (a, b) =>
        Number(a.voice.isRemote) - Number(b.voice.isRemote) ||
        b.fit - a.fit ||
        Number(b.voice.isDefault) - Number(a.voice.isDefault) ||
        a.voice.name.localeCompare(b.voice.name),
    )
    .map(({ voice }) => voice);
}

/**
 * Returns the initial voice: the stored one if it speaks the language, otherwise the best local one. Null if there is
 * none. Never chooses a remote voice, which would send the text over the network.
 */
export function chooseVoice(
  voices: readonly Voice[],
  lang: string | null,
  kept: string | null,
): Voice | null {
  const sorted = sortVoices(voices, lang);
  const best = sorted[0];
  return sorted.find(({ id }) => id === kept) ?? (best && !best.isRemote ? best : null);
}

const dropRepeated = (voices: readonly Voice[]): Voice[] => [
  ...new Map(voices.toReversed().map((voice) => [voice.id, voice])).values(),
];

/** 2: same language, region and script; 1: same language; 0: another. */
function fitOf(voice: Intl.Locale | null, wanted: Intl.Locale | null): number {
  if (!voice || !wanted || voice.language !== wanted.language) return 0;
  return voice.region === wanted.region && voice.script === wanted.script ? 2 : 1;
}

/** A tag with its likely region and script; null if invalid. Three-letter regions (Android) are ignored. */
function localeOf(tag: string): Intl.Locale | null {
  const [language = '', ...rest] = tag.split(/[-_]/);
  const kept = rest.filter((part) => !/^[a-z]{3}$/i.test(part));
  try {
    return new Intl.Locale([language, ...kept].join('-')).maximize();
  } catch {
    return null;
  }
}
