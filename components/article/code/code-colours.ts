import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type CodeToken, TOKEN_KINDS, type TokenKind } from '@/utils/reader/code/code-token';
import { inSlices } from '@/utils/tasks/in-slices';

/** Returns the coloured tokens of a program. */
export type CodeHighlighter = (code: string, language: string) => CodeToken[];

/** Loads the highlighter, which is large and which few articles need. Resolves to null if there is none. */
export type CodeLoader = () => Promise<CodeHighlighter | null>;

/** Null by default: code then stays plain. */
export const CodeLoaderContext = createContext<CodeLoader | null>(null);

/** Returns the loader of the page's highlighter; null if it has none. */
export const useCodeLoader = (): CodeLoader | null => useContext(CodeLoaderContext);

/** Prefix of the highlights, which ArticleBody.module.css styles. */
const PREFIX = 'lectern-code-';

/**
 * Colours the code blocks of a body whose language is known. The document does not change: the browser paints the
 * colours over the text, so marks, positions and copied text stay as they are. Hundreds of blocks take seconds, but do
 * not block the page. Returns a function that removes the colours.
 */
export async function colourCode(body: Element, load: CodeLoader | null): Promise<() => void> {
  const blocks = [...body.querySelectorAll('pre[data-language]')];
  const view = body.ownerDocument.defaultView;
  if (blocks.length === 0 || !load || !view?.CSS.highlights) return () => undefined;
  // Loading fails after the extension was updated while its reader is open.
  const highlight = await load().catch(() => null);
  if (!highlight) return () => undefined;
  const { highlights } = view.CSS;
  const painted = new Map(TOKEN_KINDS.map((kind) => [kind, new view.Highlight()]));
  for (const [kind, colour] of painted) highlights.set(`${PREFIX}${kind}`, colour);
  for await (const block of inSlices(blocks)) {
    // Another article may be shown by now.
    if (!body.contains(block)) break;
    const language = block.getAttribute('data-language') ?? '';
    const tokens = highlight(block.textContent ?? '', language);
    for (const [kind, range] of placeTokens(block, tokens)) painted.get(kind)?.add(range);
  }
  return () => {
    for (const [kind, colour] of painted) {
      const name = `${PREFIX}${kind}`;
      // A body that was rendered since may have replaced them.
      if (highlights.get(name) === colour) highlights.delete(name);
    }
  };
}

/** Finds the tokens in the text nodes of a block. A token in several nodes has several ranges. */
function placeTokens(block: Element, tokens: readonly CodeToken[]): [TokenKind, StaticRange][] {
  const placed: [TokenKind, StaticRange][] = [];
  const texts = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let next = 0;
  let start = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const end = start + (node.nodeValue?.length ?? 0);
    for (let token = tokens[next]; token && token.start < end; token = tokens[next]) {
      const range = new StaticRange({
        startContainer: node,
        startOffset: Math.max(0, token.start - start),
        endContainer: node,
        endOffset: Math.min(token.end, end) - start,
      });
      placed.push([token.kind, range]);
      if (token.end > end) break;
      next += 1;
    }
    start = end;
  }
  return placed;
}
