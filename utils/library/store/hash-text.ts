import type { Article } from '@/utils/article/article';
import { fingerprint } from '@/utils/article/text/fingerprint';

/**
 * Returns a fingerprint of headline, dek and text. Pictures and markup are ignored: their addresses often change with
 * each visit.
 */
export function hashText({ title, dek, text }: Pick<Article, 'title' | 'dek' | 'text'>): string {
  return fingerprint([title, dek ?? '', text].join('\n'));
}
