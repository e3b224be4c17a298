import { lengthOfText } from '@/utils/article/text/squeeze-text';
import { appendAll } from '@/utils/dom/move-nodes';
import { parseInert } from '@/utils/sanitisation/parse-inert';
import { type Deadline, NO_DEADLINE } from '../deadline';
import { unclobbered } from './unclobbered';

/** Pages with more text already show their content. Characters. */
const LITTLE_TEXT = 400;
const SHORTEST_ARTICLE = 400;
const MARKUP = /(?:<|u003c)p[\s>\\]/i;
/**
 * Adds the article to the copy of a page that shows almost no text, if a script of the page contains it as markup. The
 * scripts that would render it may not have run, or may have been blocked. Uses the longest text with paragraphs. The
 * live page's scripts are only read. Returns whether there was such a text.
 */
export function addArticleFromScript(
  live: Document,
  copy: Document,
  deadline: Deadline = NO_DEADLINE,
): boolean {
  const unread = [...copy.body.querySelectorAll('script, style, noscript, template')];
  const shown = unread.reduce((rest, one) => rest - lengthOfText(one), lengthOfText(copy.body));
  if (shown > LITTLE_TEXT) return false;
  let article: Element | null = null;
  let longest = SHORTEST_ARTICLE;
  for (const script of deadline.each(unclobbered.findAll(live, 'script:not([src])'))) {
    for (const written of deadline.each(stringsIn(script.textContent ?? ''))) {
      // With its markup, it is longer than its text.
      const body = written.length > longest && MARKUP.test(written) ? parseWritten(written) : null;
      const length = body ? lengthOfText(body) : 0;
      if (length > longest) [article, longest] = [body, length];
    }
  }
  if (!article) return false;
  const container = copy.createElement('article');
  appendAll(
    container,
    [...article.childNodes].map((node) => copy.importNode(node, true)),
  );
  copy.body.append(container);
  return true;
}

/** Yields the long strings of a script, as written, in the syntax that JSON and JavaScript share. */
function* stringsIn(script: string): Generator<string> {
  let start = script.indexOf('"');
  while (start >= 0) {
    let end = script.indexOf('"', start + 1);
    while (end > 0 && isEscaped(script, end)) end = script.indexOf('"', end + 1);
    if (end < 0) return;
    if (end - start > SHORTEST_ARTICLE) yield script.slice(start, end + 1);
    start = script.indexOf('"', end + 1);
  }
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === '\\') first -= 1;
  return (at - first) % 2 === 1;
}

function parseWritten(written: string): Element | null {
  try {
    return parseInert(String(JSON.parse(written))).body;
  } catch {
    // Not every string in a script is valid JSON.
    return null;
  }
}
