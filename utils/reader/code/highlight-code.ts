import { common, createLowlight } from 'lowlight';
import type { CodeToken, TokenKind } from './code-token';

/** The kind of each scope of highlight.js. Other scopes are not coloured. */
const KINDS: Readonly<Record<string, TokenKind>> = {
  'hljs-keyword': 'keyword',
  'hljs-built_in': 'keyword',
  'hljs-literal': 'keyword',
  'hljs-selector-tag': 'keyword',
  'hljs-meta': 'keyword',
  'hljs-string': 'string',
  'hljs-regexp': 'string',
  'hljs-symbol': 'string',
  'hljs-number': 'number',
  'hljs-comment': 'comment',
  'hljs-quote': 'comment',
  'hljs-title': 'name',
  'hljs-name': 'name',
  'hljs-type': 'name',
  'hljs-attr': 'name',
  'hljs-attribute': 'name',
  'hljs-section': 'name',
  'hljs-variable': 'name',
  'hljs-addition': 'added',
  'hljs-deletion': 'removed',
};

/** Longer code is not coloured: some grammars are slow. Characters. */
const LONGEST_CODE = 100_000;

/** Made once: it compiles the grammar of each language at its first use. */
const lowlight = createLowlight(common);

/** A node of the library's tree, as far as it is read here. */
interface CodeNode {
  type: string;
  value?: string;
  properties?: { className?: unknown };
  children?: readonly CodeNode[];
}

/**
 * Returns the coloured tokens of a program, in order. An inner token overrides the one around it. Empty if the language
 * is not known or the code is too long: nothing is guessed. Never throws.
 */
export function highlightCode(code: string, language: string): CodeToken[] {
  if (code.length > LONGEST_CODE || !lowlight.registered(language)) return [];
  const tokens: CodeToken[] = [];
  let at = 0;
  const walk = (node: CodeNode, kind: TokenKind | null): void => {
    const own = kindOf(node) ?? kind;
    if (node.value !== undefined) {
      const start = at;
      at += node.value.length;
      if (own) tokens.push({ start, end: at, kind: own });
    }
    for (const child of node.children ?? []) walk(child, own);
  };
  walk(lowlight.highlight(language, code), null);
  return tokens;
}

function kindOf({ properties }: CodeNode): TokenKind | null {
  const names: unknown = properties?.className;
  const scope: unknown = Array.isArray(names) ? names[0] : null;
  return (typeof scope === 'string' && KINDS[scope]) || null;
}
