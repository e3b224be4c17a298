import { isArticleName, isFurnitureName, namesOf } from '../../pruning/furniture-names';
import { REACH } from './page-measures';

/** What the class and id of an element suggest. */
interface NameHints {
  isFurniture: boolean;
  isArticle: boolean;
}

/** The number of ancestors of a block with such names. */
export interface NamesAround {
  furniture: number;
  article: number;
}

/** Reads class and id of elements. Caches results by element and by name. */
export interface NameReader {
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
    count(path) {
      const counts = { furniture: 0, article: 0 };
      for (let level = 0; level < Math.min(REACH, path.length); level++) {
        const element = path[level];
        if (!element) break;
        const hints = read(element);
        if (hints.isFurniture) counts.furniture += 1;
        if (hints.isArticle) counts.article += 1;
      }
      return counts;
    },
  };
}
