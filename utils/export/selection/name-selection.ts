/** The message that names a selection after its first article and the number of others, at least 1. */
export interface SelectionNameMessages {
  selectionName(first: string, others: number): string;
}

/**
 * Returns the name of a selection's file and book: the tags that the list is filtered by, else the first title and the
 * number of others. `titles` are those of the selected articles, at least one, in order.
 */
export function nameSelection(
  tags: readonly string[],
  titles: readonly [string, ...string[]],
  messages: SelectionNameMessages,
): string {
  if (tags.length > 0) return tags.join(', ');
  const [first, ...others] = titles;
  return others.length === 0 ? first : messages.selectionName(first, others.length);
}
