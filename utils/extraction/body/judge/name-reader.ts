import { isArticleName, isFurnitureName, namesOf } from '../../pruning/furniture-names';
import { REACH } from './page-measures';

/** How many nearest ancestors have names that describe the block itself. */
const NEAR_FURNITURE = 3;
const NEAR_ARTICLE = 2;

/** What the class and id of an element suggest. */
interface NameHints {
  isFurniture: boolean;
  isArticle: boolean;
}

/** The number of ancestors of a block with such names; `…Near` counts only the nearest ones. */
export interface NamesAround {
  furniture: number;
  article: number;
  furnitureNear: number;
  articleNear: number;
}

/** Reads class and id of elements. Caches results by element and by name. */
export interface NameReader {
  read(element: Element): NameHints;
  /** Counts the elements with such names in a path, given nearest first. */
  count(path: readonly Element[]): NamesAround;
}

/** Creates a reader for one page. */
export function createNameReader(): NameReader {
  const byName = new Map<string, NameHints>();
  const byElement = new Map<Element, NameHints>();
  const read = (element: Element): NameHints => {
    const known = byElement.get(element);
    if (known) return known;
    const name = namesOf(element);
    const hints = byName.get(name) ?? {
      isFurniture: isFurnitureName(name),
      isArticle: isArticleName(name),
    };
    byName.set(name, hints);
    byElement.set(element, hints);
    return hints;
  };
  return {
    read,
    count(path) {
      const counts = { furniture: 0, article: 0, furnitureNear: 0, articleNear: 0 };
      for (let level = 0; level < Math.min(REACH, path.length); level++) {
        const element = path[level];
        if (!element) break;
        const hints = read(element);
        if (hints.isFurniture) counts.furniture += 1;
        if (hints.isFurniture && level < NEAR_FURNITURE) counts.furnitureNear += 1;
        if (hints.isArticle) counts.article += 1;
        if (hints.isArticle && level < NEAR_ARTICLE) counts.articleNear += 1;
      }
      return counts;
    },
  };
}
