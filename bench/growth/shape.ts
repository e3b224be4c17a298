import { InventedWords } from './invented-words';

/** A page designed to be slow to extract. */
export interface Shape {
  name: string;
  html: string;
  /** A script to run in the page first, for structures that no parser produces. */
  build?: string;
}

/** Markup of an ordinary story, which each shape contains, so that the extraction reaches its last steps. */
export const PROSE = (() => {
  const words = new InventedWords();
  return Array.from({ length: 30 }, () => `<p>${words.text(5)}</p>`).join('');
})();

/** Returns a page with a body, and with more markup in its head or a script to run in it first. */
export function makeShape(
  name: string,
  body: string,
  { head = '', build }: { head?: string; build?: string } = {},
): Shape {
  return {
    name,
    html: `<!doctype html><html lang="en"><head><title>${name}</title>${head}</head><body><h1>The shape of ${name}</h1>${body}`,
    ...(build && { build }),
  };
}

/** Repeats markup that depends on its number. */
export const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

/** Returns a script that nests elements in `#deep`, deeper than a parser does. */
export function nest(depth: number, inside: string, beside = '', name = 'div'): string {
  const parse = (markup: string) =>
    `new DOMParser().parseFromString(${JSON.stringify(markup)}, 'text/html').body.childNodes`;
  return `let inner = document.getElementById('deep');
    for (let level = 0; level < ${depth}; level++) {
      const next = document.createElement('${name}');
      inner.append(...${beside ? parse(beside) : '[]'}, next);
      inner = next;
    }
    inner.append(...${parse(inside)});`;
}
