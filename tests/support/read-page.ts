import { extractArticle } from '@/utils/extraction/extract-article';
import { documentOf, INLINE_LAYOUT } from './documents';

/** Extracts a page with this title, body and more in its head; returns its text, or the reason of the failure. */
export function readPage(title: string, body: string, head = ''): string {
  const page = documentOf(
    `<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
  );
  const world = {
    url: 'https://harbour.test/notes/12',
    now: new Date('2026-03-13T08:00:00Z'),
    clock: () => 0,
    layout: INLINE_LAYOUT,
  };
  const { result } = extractArticle(page, world, { force: false });
  return result.ok ? result.value.text : result.error.reason;
}
