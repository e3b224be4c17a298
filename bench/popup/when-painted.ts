/**
 * An expression for a document with an `<article>`: when its last words in view were painted, in milliseconds since
 * 1970. The words are the last once the browser names no larger text for `SETTLED_MS`; pictures do not count.
 */
export const WHEN_LAST_WORDS_PAINTED = `new Promise((resolve) => {
  const SETTLED_MS = 300;
  let timer;
  new PerformanceObserver((list) => {
    const entry = list.getEntries().findLast(({ element, url }) => !url && element?.closest('article'));
    if (!entry) return;
    clearTimeout(timer);
    timer = setTimeout(() => resolve(performance.timeOrigin + entry.renderTime), SETTLED_MS);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
})`;
