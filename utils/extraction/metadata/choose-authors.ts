import { foldText } from '../text/fold-text';
import { isPersonName } from './is-person-name';
import type { DeclaredAuthors } from './read-authors';

/**
 * Returns the persons in the page's metadata, unless the visible byline names more or other persons, because readers
 * see the byline. Without any person, returns the authors in the metadata, even an organisation; otherwise the visible
 * ones.
 */
export function chooseAuthors(
  { names, organisation }: DeclaredAuthors,
  visible: readonly string[],
): string[] {
  const persons = names.filter((name) => isPersonName(name) && name !== organisation);
  const seen = new Set(visible.filter(isPersonName).map(foldText));
  seen.delete(foldText(organisation));
  const shared = persons.filter((name) => seen.has(foldText(name))).length;
  const isMore = shared === persons.length && seen.size > shared;
  if (seen.size > 0 && (isMore || shared === 0)) return [...visible];
  if (names.length > 0) return [...names];
  return organisation === null ? [...visible] : [organisation];
}
