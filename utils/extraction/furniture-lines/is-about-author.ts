/** Whether a text begins like the author's biography: "Ada Brook is a writer from …", "Ada's blog about …". */
export function isAboutAuthor(text: string, name: string): boolean {
  const [first = name, ...others] = name.split(' ');
  const [word = '', next = ''] = text.split(/[\s'’]/);
  const shared = Math.min(SHARED_LETTERS, first.length);
  // "Jen" for "Jennifer", or the other way round.
  const isNickname = word.length > 2 && word.slice(0, shared) === first.slice(0, shared);
  const opening = text.startsWith(name) || !isNickname ? name : word + lastNameAfter(next, others);
  if (opening.length < 3 || !text.startsWith(opening)) return false;
  const rest = text.slice(opening.length);
  return BIOGRAPHY.test(rest) || (opening === name && /^\.?\s(?:is|was|has|ist|est)\b/.test(rest));
}

/** A short form of a first name shares as many letters with it. */
const SHARED_LETTERS = 3;

const lastNameAfter = (word: string, names: readonly string[]): string =>
  word !== '' && word === names.at(-1) ? ` ${word}` : '';

/**
 * What follows a name in a biography. After a first name alone, "is" and "was" may continue the story about a person.
 */
const BIOGRAPHY =
  /^(?:\s(?:(?:\w+ly |also |now |has )?(?:is (?:an?|the|based)|writes|covers|reports|joined|lives|works|studied|schreibt))\b|['’]s (?:\S+ ){0,3}(?:blog|site|website|newsletter)\b)/;
