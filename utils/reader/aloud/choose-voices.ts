import type { Voice } from './speech-engine';

/**
 * The voices for a language, best first: those on the device before those over the network, the same region before
 * another, the platform's own choice before the rest, then by name. Where the language is not known, all of them.
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
 * The voice to begin with: the kept one where it speaks the language, else the best on the device. Null where there is
 * none. A remote voice is never chosen for the reader: what it speaks leaves the device.
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

/** A tag with its likely region and script; null for what is no tag. Three-letter regions (Android) are left out. */
function localeOf(tag: string): Intl.Locale | null {
  const [language = '', ...rest] = tag.split(/[-_]/);
  const kept = rest.filter((part) => !/^[a-z]{3}$/i.test(part));
  try {
    return new Intl.Locale([language, ...kept].join('-')).maximize();
  } catch {
    return null;
  }
}
