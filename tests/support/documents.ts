import type { LiveSight } from '@/utils/extraction/page/live-sight';
import type { PageCopy } from '@/utils/extraction/page/page-copy';

/** A document of its own, parsed from markup. */
export function documentOf(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

/** The body of a document with this content. */
export function bodyOf(markup: string): HTMLElement {
  return documentOf(`<body>${markup}</body>`).body;
}

/** A page's copy with this body, nothing hidden and nothing loaded. */
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

/** A page whose every element is shown but those that are hidden by their own style. */
export const INLINE_SIGHT: LiveSight = {
  isShown: (element) => !/display:\s*none/.test(element.getAttribute('style') ?? ''),
};
