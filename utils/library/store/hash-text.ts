import type { Article } from '@/utils/article/article';

/**
 * What headline, dek and text of an article come to, as 14 hexadecimal digits. Pictures and markup do not count: their
 * addresses often differ with each visit. Not a secret and no safeguard, only a quick "is it the same?" (two FNV-1a
 * hashes of 32 bits with different beginnings); it works on pages without TLS, where the browser's own digests do not.
 */
export function hashText({ title, dek, text }: Pick<Article, 'title' | 'dek' | 'text'>): string {
  const whole = [title, dek ?? '', text].join('\n');
  const first = hash(whole, 0x811c9dc5);
  const second = hash(whole, 0x9dc5811c);
  return first.toString(16).padStart(8, '0') + (second >>> 8).toString(16).padStart(6, '0');
}

function hash(text: string, beginning: number): number {
  let value = beginning;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
