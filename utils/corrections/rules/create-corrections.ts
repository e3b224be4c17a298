import type { Block } from '@/utils/extraction/blocks/block';
import type { Corrections } from '@/utils/extraction/corrections';
import { ancestorsOf, createShapeTest, type ShapeTest } from './shape';
import type { SiteRule } from './site-rule';

/** Applies the rule of a site to one extraction. */
export function createCorrections(rule: SiteRule): Corrections {
  const keep = rule.keep.map(createShapeTest);
  const drop = rule.drop.map(createShapeTest);
  let root: Element | null = null;
  return {
    guard(page) {
      root =
        rule.root && (findAll(page, createShapeTest(rule.root.shape))[rule.root.place] ?? null);
      const chosen = [...keep.flatMap((test) => findAll(page, test)), ...(root ? [root] : [])];
      const guarded = new Set<Element>();
      for (const element of chosen) {
        for (let one: Element | null = element; one && !guarded.has(one); one = one.parentElement)
          guarded.add(one);
      }
      return guarded;
    },
    choose(blocks) {
      const inside = blocks.filter(({ element, path }) => {
        return root !== null && (element === root || path.includes(root));
      });
      return inside.some(({ text }) => text) ? toIndices(inside) : null;
    },
    adjust(blocks, body) {
      const has = (tests: readonly ShapeTest[]) => (block: Block) =>
        tests.some((test) => hasShape(block, test));
      const adjusted = new Set(body);
      for (const { index, text, element } of blocks.filter(has(keep)))
        if (text || element.querySelector('img')) adjusted.add(index);
      for (const { index } of blocks.filter(has(drop))) adjusted.delete(index);
      // A rule must not remove everything of another article.
      return adjusted.size > 0 ? adjusted : body;
    },
  };
}

/** Whether a block, or an element around it, has a shape. */
export const hasShape = ({ element, path }: Block, test: ShapeTest): boolean =>
  [element, ...path].some(
    (one, at) => one.localName === test.tag && test.matches(one, path.slice(at)),
  );

const toIndices = (blocks: readonly Block[]): Set<number> =>
  new Set(blocks.map(({ index }) => index));

/** Returns the elements of a page with a shape, in document order. */
export function findAll(page: Element, test: ShapeTest): Element[] {
  const found: NodeListOf<Element> = Element.prototype.querySelectorAll.call(
    page,
    test.tag || 'none',
  );
  return [...found].filter((element) => test.matches(element, ancestorsOf(element)));
}
