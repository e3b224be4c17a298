/** Returns the height in pixels of what follows the article in a scroller; 0 if nothing does. */
export const heightAfterArticle = (scroller: Element): number =>
  scroller.querySelector('[data-article-end]')?.clientHeight ?? 0;
