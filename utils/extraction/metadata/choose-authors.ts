import { foldText } from '@/utils/article/text/fold-text';
import { AGENCY_NAME } from '../pictures/caption-grammar';

import { isPersonName } from './is-person-name';
import type { DeclaredAuthors } from './read-authors';

/**
 * How many more persons one of the two sources may name. If it names more, it includes the authors of other stories.
 */
const MAX_OTHERS = 3;

/**
 * Returns the persons in the page's metadata, unless the visible byline names more or other persons, because readers
 * see the byline: then returns its persons and agencies. A source with many more names is ignored. Without any person,
 * returns the authors in the metadata, even an organisation; otherwise the visible ones.
 */
export function chooseAuthors(
  { names, organisation }: DeclaredAuthors,
  visible: readonly string[],
): string[] {
  const persons = names.filter((name) => isPersonName(name) && name !== organisation);
  const seen = new Set(visible.filter(isPersonName).map(foldText));
  seen.delete(foldText(organisation));
  const shared = persons.filter((name) => seen.has(foldText(name))).length;
  const isMore =
    shared === persons.length && seen.size > shared && seen.size <= shared + MAX_OTHERS;
  const isOfOthers = persons.length > seen.size + MAX_OTHERS;
  if (seen.size > 0 && (isMore || shared === 0 || isOfOthers))
    return visible.filter((name) => isPersonName(name) || AGENCY_NAME.test(name));
  if (names.length > 0) return [...names];
  return organisation === null ? [...visible] : [organisation];
}
