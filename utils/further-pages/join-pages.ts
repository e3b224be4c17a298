import { withoutFragment } from '@/utils/article/address/without-fragment';
import type { Article, LeftOutPiece } from '@/utils/article/article';
import { pairNotes } from '@/utils/article/notes/pair-notes';
import { foldText } from '@/utils/article/text/fold-text';
import { squeezeText } from '@/utils/article/text/squeeze-text';
import { remakeArticle } from '@/utils/corrections/correct-article';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { withoutPageMark } from './page-labels';

/** One page of an article. */
export interface ArticlePage {
  number: number;
  article: Article;
}

/** Shorter paragraphs may be repeated in an article. Characters. */
const SHORTEST_REPEATED = 30;

/**
 * Joins the pages of an article in the order of their numbers. `open` is the one that is open: the result has its
 * address and title, and the first page's dek, byline and lead picture. What a page repeats from an earlier one is
 * dropped, and so are headings that only number the page; notes come last. Each body is sanitised again; text, counts
 * and pictures are read again.
 */
export function joinPages(open: Article, others: readonly ArticlePage[], here: number): Article {
  const pages = [...others, { number: here, article: open }].sort((a, b) => a.number - b.number);
  const first = pages[0]?.article ?? open;
  const joining: Joining = {
    url: open.url,
    isSingle: pages.length === 1,
    seen: new Set([open.title, first.dek, open.dek].map(foldText).filter(Boolean)),
    body: sanitiseArticle(''),
    notes: [],
    leftOut: [],
  };
  for (const page of pages) addPage(joining, page, page === pages[0]);
  const { body, notes, leftOut } = joining;
  body.append(...notes);
  const { dek, byline, publishedTime, leadImage } = first;
  const joined = remakeArticle(open, body, leftOut);
  // A later page may be a preview.
  const partial = open.partial ?? pages.find(({ article }) => article.partial)?.article.partial;
  return {
    ...joined,
    title: withoutPageMark(open.title) || open.title,
    dek: dek ?? open.dek,
    byline: byline.length > 0 ? byline : open.byline,
    publishedTime: publishedTime ?? open.publishedTime,
    leadImage: leadImage ?? open.leadImage,
    ...(partial && { partial }),
  };
}

/** An article while its pages are joined. */
interface Joining {
  /** The address of the joined article. */
  url: string;
  /** Whether it has one page only, whose notes stay where they are. */
  isSingle: boolean;
  /** The keys (`keyOf`) of what the pages so far contain. */
  seen: Set<string>;
  body: DocumentFragment;
  /** The notes, which follow the body. */
  notes: Element[];
  leftOut: LeftOutPiece[];
}

/** Adds what is new on a page. */
function addPage(joining: Joining, page: ArticlePage, isFirst: boolean): void {
  const { url, isSingle, seen, body, notes, leftOut } = joining;
  const { article } = page;
  const content = sanitiseArticle(article.html);
  const elements = [...content.children];
  const ofNotes = new Set(pairNotes(content, article.url).map(({ note }) => outermost(note)));
  if (article.url !== url) renameAnchors(content, page, url);
  const isNew = isFirst ? () => true : chooseNew(elements, seen);
  const offset = body.childElementCount;
  /** For each element, whether it is in the body now. */
  const isInBody = elements.map((element, at) => {
    if (!isNew(element, at)) return false;
    const isNote = !isSingle && ofNotes.has(element);
    if (isNote) notes.push(element);
    else body.append(element);
    return !isNote;
  });
  for (const element of elements) seen.add(keyOf(element));
  for (const piece of article.leftOut ?? []) {
    const key = keyOfMarkup(piece.html);
    if (!isFirst && seen.has(key)) continue;
    seen.add(key);
    const before = isInBody.slice(0, piece.position).filter(Boolean).length;
    leftOut.push({ ...piece, position: offset + before });
  }
}

/** Returns the ancestor at the top of the content. */
function outermost(element: Element): Element {
  let top = element;
  while (top.parentElement) top = top.parentElement;
  return top;
}

/** Returns what identifies the longer paragraphs of an article. Equal for the same words. */
export function paragraphsOf({ html }: Pick<Article, 'html'>): string[] {
  return [...sanitiseArticle(html).children]
    .filter(({ localName }) => localName !== 'figure')
    .map(keyOf)
    .filter((key) => key.length >= SHORTEST_REPEATED);
}

/** Returns which elements of a page are new: repeated short ones are dropped at its start and end only. */
function chooseNew(
  elements: readonly Element[],
  seen: ReadonlySet<string>,
): (element: Element, at: number) => boolean {
  const isOld = elements.map((element) => {
    const key = keyOf(element);
    return isPageMark(element) || (key !== '' && seen.has(key));
  });
  const start = isOld.indexOf(false);
  const end = isOld.lastIndexOf(false);
  return (element, at) => {
    if (!isOld[at]) return true;
    const isInside = start < at && at < end;
    const isShort = element.localName !== 'figure' && keyOf(element).length < SHORTEST_REPEATED;
    return isInside && isShort && !isPageMark(element);
  };
}

function isPageMark({ textContent, firstElementChild }: Element): boolean {
  const text = squeezeText(textContent);
  return text !== '' && firstElementChild?.localName !== 'img' && withoutPageMark(text) === '';
}

/** Identifies a picture by its file and everything else by its text. */
function keyOf(element: Element): string {
  const source = element.querySelector('img')?.getAttribute('src');
  return element.localName === 'figure' && source ? source : foldText(element.textContent);
}

function keyOfMarkup(html: string): string {
  const { firstElementChild } = sanitiseArticle(html);
  return firstElementChild ? keyOf(firstElementChild) : '';
}

/** Links within a page become links within the joined article. Two pages may use the same names. */
function renameAnchors(content: DocumentFragment, page: ArticlePage, url: string): void {
  const own = withoutFragment(page.article.url);
  for (const link of content.querySelectorAll('a[href*="#"]')) {
    const [address, name] = (link.getAttribute('href') ?? '').split('#', 2);
    if (address === own)
      link.setAttribute('href', `${withoutFragment(url)}#p${page.number}-${name}`);
  }
}
