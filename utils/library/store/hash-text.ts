import type { Article } from '@/utils/article/article';

/**
 * Returns a 56-bit fingerprint of headline, dek and text, as 14 hexadecimal digits. Pictures and markup are ignored:
 * their addresses often change with each visit. Not cryptographic (two 32-bit FNV-1a hashes), so that it also works on
 * pages without TLS, which have no digest API.
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
