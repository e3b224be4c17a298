import { foldTag } from '@/utils/library/store/fold-tag';

const COMMAS = /[,，、]/;
/** The most suggestions at a time. */
const MAX_SUGGESTIONS = 6;

/** Returns the tags of a text in which commas separate them. */
export function splitTags(text: string): string[] {
  return text.split(COMMAS).filter((tag) => tag.trim() !== '');
}

/**
 * Suggests completions of the last tag of a text: known tags with a word that begins with it, except those in `own` and
 * those typed before it.
 */
export function suggestTags(
  text: string,
  known: readonly string[],
  own: readonly string[],
): { tag: string; text: string }[] {
  const start = text.length - (text.split(COMMAS).at(-1) ?? '').length;
  const typed = foldTag(text.slice(start));
  const taken = new Set([...own, ...splitTags(text.slice(0, start))].map(foldTag));
  const head = start === 0 ? '' : `${text.slice(0, start)} `;
  return known
    .filter((tag) => ` ${foldTag(tag)}`.includes(` ${typed}`) && foldTag(tag) !== typed)
    .filter((tag) => !taken.has(foldTag(tag)))
    .slice(0, MAX_SUGGESTIONS)
    .map((tag) => ({ tag, text: head + tag }));
}
