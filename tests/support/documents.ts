import type { PageCopy } from '@/utils/extraction/page/page-copy';
import type { PageLayout } from '@/utils/extraction/page/page-layout';

/** Returns a new document, parsed from markup. */
export function documentOf(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

/** Returns the body of a new document with this content. */
export function bodyOf(markup: string): HTMLElement {
  return documentOf(`<body>${markup}</body>`).body;
}

/** Returns the copy of a page with this body, with nothing hidden and no picture loaded. */
export function copyOf(markup: string, more: Partial<PageCopy> = {}): PageCopy {
  const address = 'https://news.test/2026/story.html';
  return {
    document: documentOf(markup),
    url: address,
    base: address,
    hidden: new Set(),
    shown: new Map(),
    blocks: new Set(),
    keepsLines: new Set(),
    fixed: new Set(),
    ...more,
  };
}

/** A page on which only elements with inline `display: none` are hidden. */
export const INLINE_LAYOUT: PageLayout = {
  isShown: (element) => !/display:\s*none/.test(element.getAttribute('style') ?? ''),
};
