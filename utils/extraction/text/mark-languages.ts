import type { Block } from '../blocks/block';

/**
 * Returns the language that the page states around most of the text of the body, as written; null if it states none
 * there. Sets `lang` on the blocks whose containers state another one, because they are composed without containers.
 */
export function markLanguages(
  blocks: readonly Pick<Block, 'index' | 'element' | 'path' | 'text'>[],
  body: ReadonlySet<number>,
): string | null {
  const stated: [Element, string][] = [];
  const lengths = new Map<string, number>();
  for (const { index, element, path, text } of blocks) {
    if (!body.has(index)) continue;
    const part = [element, ...path].find((one) => one.getAttribute('lang'));
    const lang = part?.getAttribute('lang') ?? '';
    stated.push([element, lang]);
    lengths.set(lang, (lengths.get(lang) ?? 0) + text.length);
  }
  const [most] = [...lengths].sort((a, b) => b[1] - a[1])[0] ?? [''];
  for (const [element, lang] of stated) {
    if (lang && lang !== most) element.setAttribute('lang', lang);
  }
  return most || null;
}
