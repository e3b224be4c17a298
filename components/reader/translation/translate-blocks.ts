import type { TextDirection } from '@/utils/article/article';
import { nameOfError } from '@/utils/article/outcome/describe-error';
import type { TranslationSession } from '@/utils/reader/translation/browser-translator';

/** The elements whose text is translated block by block. */
const BLOCKS =
  'h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, caption, figcaption, summary, blockquote, div';
/** Not translated: what has no words of the article, or words that must stay as they are. */
const KEPT = '[translate="no"], pre, code, kbd, samp, math, script, style, button';

/** A block and its own text, without that of blocks in it. */
interface TextBlock {
  element: Element;
  texts: Text[];
}

/** What `translateBlocks` needs. */
export interface BlockTranslation {
  /** The article's element. Its headline is translated too. */
  root: HTMLElement;
  session: TranslationSession;
  /** BCP 47 tag. */
  sourceLanguage: string;
  /** BCP 47 tag. */
  targetLanguage: string;
  /** The scrolling element: what is in view is translated first, then what comes after it. */
  view: Element;
  signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

/**
 * Translates an article in place, block by block. Only text changes, so links, emphasis and pictures stay: each piece
 * of text between them is translated by itself. Parts in a third language stay as they are, and so do blocks that the
 * translator refuses. Resolves with whether all is translated, at the end or when the signal is aborted; rejects if the
 * translator fails. Either way, `restore` undoes what was done.
 */
export function translateBlocks(work: BlockTranslation): {
  finished: Promise<boolean>;
  restore(): void;
} {
  const originals = new Map<Text, string>();
  const attributes = new Map<Element, [lang: string | null, dir: string | null]>();
  const mark = (element: Element, language: string) => {
    attributes.set(element, [element.getAttribute('lang'), element.getAttribute('dir')]);
    element.setAttribute('lang', language);
    element.setAttribute('dir', directionOf(language));
  };
  return {
    finished: run(work, originals, mark),
    restore() {
      for (const [text, original] of originals) text.data = original;
      for (const [element, [lang, before]] of attributes) {
        setOrRemove(element, 'lang', lang);
        setOrRemove(element, 'dir', before);
      }
    },
  };
}

async function run(
  { root, session, sourceLanguage, targetLanguage, view, signal, onProgress }: BlockTranslation,
  originals: Map<Text, string>,
  mark: (element: Element, language: string) => void,
): Promise<boolean> {
  const blocks = orderFrom(collectBlocks(root, sourceLanguage), view);
  const refused: { element: Element; error: unknown }[] = [];
  let isAnyTranslated = false;
  for (const [done, { element, texts }] of blocks.entries()) {
    onProgress(done, blocks.length);
    const translated: string[] = [];
    try {
      for (const { data } of texts) translated.push(await translatePiece(session, data, signal));
    } catch (error) {
      if (signal.aborted) return false;
      if (!isRefusal(error)) throw error;
      refused.push({ element, error });
      continue;
    }
    // Blocks change as a whole, so none changes after a stop.
    if (signal.aborted) return false;
    texts.forEach((text, index) => {
      originals.set(text, text.data);
      text.data = translated[index] ?? text.data;
    });
    mark(element, targetLanguage);
    isAnyTranslated ||= texts.some(({ data }) => hasWords(data));
  }
  const [first] = refused;
  if (first && !isAnyTranslated) throw first.error;
  mark(root, targetLanguage);
  for (const { element } of refused) mark(element, sourceLanguage);
  onProgress(blocks.length, blocks.length);
  return refused.length === 0;
}

const hasWords = (text: string): boolean => /\p{L}/u.test(text);

/** Whether a translator refused one text because of its content or length; others may work. */
const isRefusal = (error: unknown): boolean =>
  ['NotReadableError', 'QuotaExceededError'].includes(nameOfError(error));

/** Keeps the white space around a piece, which separates it from its neighbours. */
async function translatePiece(
  session: TranslationSession,
  data: string,
  signal: AbortSignal,
): Promise<string> {
  const words = data.trim();
  if (!hasWords(words)) return data;
  const at = data.indexOf(words);
  signal.throwIfAborted();
  const translated = await session.translate(words, { signal });
  return data.slice(0, at) + translated + data.slice(at + words.length);
}

function collectBlocks(root: Element, sourceLanguage: string): TextBlock[] {
  const blocks = new Map<Element, Text[]>();
  const walker = root.ownerDocument.createTreeWalker(root, 4); // NodeFilter.SHOW_TEXT
  while (walker.nextNode()) {
    const text = walker.currentNode as Text; // The walker shows only text.
    const element = text.parentElement?.closest(BLOCKS);
    if (!element || !text.data.trim() || text.parentElement?.closest(KEPT)) continue;
    const lang = text.parentElement?.closest('[lang]')?.getAttribute('lang');
    if (lang && languageOf(lang) !== languageOf(sourceLanguage)) continue;
    const texts = blocks.get(element);
    if (texts) texts.push(text);
    else blocks.set(element, [text]);
  }
  return [...blocks].map(([element, texts]) => ({ element, texts }));
}

/** Orders blocks from the top of the view to the end, then those above it. */
function orderFrom(blocks: TextBlock[], view: Element): TextBlock[] {
  const { top } = view.getBoundingClientRect();
  const first = blocks.findIndex(({ element }) => element.getBoundingClientRect().bottom > top);
  return first > 0 ? [...blocks.slice(first), ...blocks.slice(0, first)] : blocks;
}

const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;

const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv']);
const directionOf = (tag: string): TextDirection =>
  RIGHT_TO_LEFT.has(languageOf(tag)) ? 'rtl' : 'ltr';

function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
