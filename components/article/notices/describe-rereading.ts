import type { Article } from '@/utils/article/article';
import { compareTexts } from '@/utils/article/text/compare-texts';
import type { PartialMessages } from '@/utils/i18n/en/partial';

/** Whether an article is unchanged after it was read again. */
export const isSameReading = (before: Article, after: Article): boolean =>
  before.html === after.html && before.title === after.title && before.partial === after.partial;

/** Returns the message about what has changed in an article that was read again. */
export function describeRereading(
  before: Article,
  after: Article,
  { changed, unchanged, isWhole }: Pick<PartialMessages, 'changed' | 'unchanged' | 'isWhole'>,
): string {
  const { added, removed } = compareTexts(before.text, after.text);
  const isNowWhole = before.partial && !after.partial;
  const text = added + removed > 0 ? changed(added, removed) : !isNowWhole && unchanged;
  return [text, isNowWhole && isWhole].filter(Boolean).join(' ');
}
