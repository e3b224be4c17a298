import { withoutFragment } from '@/utils/article/address/without-fragment';
import { watchAddress } from '@/utils/reader/overlay/watch-address';
import { findArticleText } from './find-article-text';

/** The waits between the checks of a page whose text may still be loading. Milliseconds. */
const WAITS = [300, 300, 600, 1_000, 1_500, 2_500, 4_000, 6_000] as const;

/** The text that was found earlier, to check whether the page still shows it. */
interface FoundText {
  box: Element;
  text: string;
}

/**
 * Calls back once for each address of the page that may be an article, when its text is there and no longer grows; also
 * after the page changes its address without loading. Returns a function that stops.
 */
export function watchForArticle(view: Window, onArticle: () => void): () => void {
  const seen = new Set<string>();
  let found: FoundText | null = null;
  let timer = 0;

  function check(step: number, lengthBefore: number): void {
    const box = findArticleText(view.document, view.location.pathname);
    const text = box?.textContent ?? '';
    const isReady = text.length === lengthBefore && !isTyping(view.document);
    if (box && isReady && !(found && isStillShown(found))) {
      found = { box, text };
      seen.add(addressOf(view));
      onArticle();
      return;
    }
    const wait = WAITS[step];
    if (wait !== undefined) timer = view.setTimeout(() => check(step + 1, text.length), wait);
  }
  function start(): void {
    view.clearTimeout(timer);
    // Only for new addresses: a user who closed the reader and comes back wants the page.
    if (!seen.has(addressOf(view))) check(0, -1);
  }

  start();
  const stop = watchAddress(view, start);
  return () => {
    stop();
    view.clearTimeout(timer);
  };
}

const addressOf = ({ location }: Window): string => withoutFragment(location.href);

/**
 * Whether the page still shows a text. Its address changes before its text does, and some pages append the next article
 * and change the address while the user scrolls.
 */
function isStillShown({ box, text }: FoundText): boolean {
  return box.isConnected && box.checkVisibility?.() !== false && box.textContent === text;
}

/** Whether the user is writing something on the page, which a reader must not interrupt. */
const isTyping = ({ activeElement }: Document): boolean =>
  activeElement?.matches('input, textarea, select, [contenteditable]') ?? false;
