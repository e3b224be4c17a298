import type { Voice } from './speech-engine';

const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/**
 * The voices that can read an article in a language: those on this computer first, then by how well the language fits,
 * then the platform's own choice. All voices where none speaks the language or it is unknown.
 */
export function sortVoices(voices: readonly Voice[], lang: string | null): Voice[] {
  const speaking = voices.filter((voice) => lang && languageOf(voice.lang) === languageOf(lang));
  const rank = (voice: Voice): number =>
    (voice.isRemote ? 4 : 0) +
    (voice.lang.toLowerCase() === lang?.toLowerCase() ? 0 : 2) +
    (voice.isDefault ? 0 : 1);
  return [...(speaking.length > 0 ? speaking : voices)].sort(
    (one, other) => rank(one) - rank(other),
  );
}

/**
 * The voice to read with: the one kept, where it is among them; else the first on this computer. Null when there is none:
 * no voice over the network is taken unasked.
 */
export function chooseVoice(sorted: readonly Voice[], kept: string | null): Voice | null {
  return sorted.find(({ id }) => id === kept) ?? sorted.find(({ isRemote }) => !isRemote) ?? null;
}
