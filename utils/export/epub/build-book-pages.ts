import type { Article } from '@/utils/article/article';
import { layOutArticle } from '@/utils/export/lay-out-article';
import { makeElement, XHTML } from '@/utils/export/make-element';
import { toStrictAddress } from '@/utils/export/to-strict-address';
import { keepAllowed } from './escape-xml';
import { toLanguageTag, writeLanguage } from './keep-book-attributes';

const EPUB = 'http://www.idpf.org/2007/ops';
const NAMESPACES = 'http://www.w3.org/2000/xmlns/';

/** A heading of an article, with those that belong under it. */
export interface BookHeading {
  id: string;
  words: string;
  level: number;
  below: BookHeading[];
}

/** The page of one article in a book. */
export interface BookChapter {
  /** The name of its file. */
  href: string;
  title: string;
  headings: readonly BookHeading[];
  /** Whether it holds MathML. */
  hasFormulas: boolean;
}

/** What a page says of its language and direction. */
export type PageManner = Pick<Article, 'title' | 'lang' | 'dir'>;

/** Writes the page of an article, as XML. `body` must be tidied for books; its nodes are moved. */
export function buildChapter(
  article: Article,
  body: DocumentFragment,
  href: string,
): { page: string; chapter: BookChapter } {
  const headings = numberHeadings(body);
  const hasFormulas = body.querySelector('math') !== null;
  const page = makePage(body.ownerDocument.implementation, article);
  const link = makeElement(page, 'a', { href: toStrictAddress(article.url) }, article.url);
  const source = makeElement(page, 'p', { class: 'source' }, link);
  fillBody(page, layOutArticle(page, article, body), source);
  return { page: writeXml(page), chapter: { href, title: article.title, headings, hasFormulas } };
}

/** Writes the contents of a book, as XML: the titles, and under each the headings as they are nested in its article. */
export function buildContents(
  implementation: DOMImplementation,
  manner: PageManner,
  chapters: readonly BookChapter[],
): string {
  const page = makePage(implementation, manner);
  fillBody(page, makeContents(page, chapters));
  return writeXml(page);
}

function makePage(implementation: DOMImplementation, article: PageManner): Document {
  const page = implementation.createDocument(XHTML, 'html', null);
  const root = page.documentElement;
  writeLanguage(root, toLanguageTag(article.lang));
  // Named here, or the serialiser makes up a name of its own.
  root.setAttributeNS(NAMESPACES, 'xmlns:epub', EPUB);
  root.setAttribute('dir', article.dir);
  const style = { rel: 'stylesheet', type: 'text/css', href: 'style.css' };
  const title = makeElement(page, 'title', {}, article.title);
  root.append(makeElement(page, 'head', {}, title, makeElement(page, 'link', style)));
  return page;
}

function fillBody(page: Document, ...children: Element[]): void {
  page.documentElement.append(makeElement(page, 'body', {}, ...children));
}

function makeContents(page: Document, chapters: readonly BookChapter[]): Element {
  const items = chapters.map(({ href, title, headings }) => {
    const top: BookHeading = { id: 'title', words: title, level: 1, below: [...headings] };
    return listHeading(page, href, top);
  });
  const contents = makeElement(
    page,
    'nav',
    { id: 'contents' },
    makeElement(page, 'ol', {}, ...items),
  );
  contents.setAttributeNS(EPUB, 'epub:type', 'toc');
  return contents;
}

function listHeading(page: Document, href: string, { id, words, below }: BookHeading): Element {
  const link = makeElement(page, 'a', { href: `${href}#${id}` }, words);
  const items = below.map((heading) => listHeading(page, href, heading));
  const list = items.length > 0 ? [makeElement(page, 'ol', {}, ...items)] : [];
  return makeElement(page, 'li', {}, link, ...list);
}

/** Gives each heading that says something an id, and answers them nested by level, whatever levels are left out. */
function numberHeadings(body: DocumentFragment): BookHeading[] {
  const top: BookHeading = { id: '', words: '', level: 1, below: [] };
  const open = [top];
  let number = 0;
  for (const element of body.querySelectorAll('h2, h3, h4, h5, h6')) {
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (words === '') continue;
    number += 1;
    element.id = `section-${number}`;
    const heading: BookHeading = {
      id: element.id,
      words,
      level: Number(element.localName.at(1)),
      below: [],
    };
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    open.at(-1)?.below.push(heading);
    open.push(heading);
  }
  return top.below;
}

function writeXml(page: Document): string {
  const markup = new XMLSerializer().serializeToString(page.documentElement);
  return keepAllowed(`<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${markup}\n`);
}
