import type { Article } from '@/utils/article/article';
import { keepAllowed } from './escape-xml';
import { toLanguageTag, writeLanguage } from './keep-book-attributes';
import { layOutArticle } from './lay-out-article';
import { makeElement, XHTML } from './make-element';
import { toStrictAddress } from './to-strict-address';

const EPUB = 'http://www.idpf.org/2007/ops';
const NAMESPACES = 'http://www.w3.org/2000/xmlns/';

/** A heading of the article, with those that belong under it. */
interface Heading {
  id: string;
  words: string;
  level: number;
  below: Heading[];
}

/** The two pages of a book that holds one article, as XML. */
export interface BookPages {
  article: string;
  navigation: string;
}

/** Writes the pages. `body` must be tidied for books; its nodes are moved. */
export function buildBookPages(article: Article, body: DocumentFragment): BookPages {
  const headings = numberHeadings(body);
  const { implementation } = body.ownerDocument;
  const page = makePage(implementation, article);
  const link = makeElement(page, 'a', { href: toStrictAddress(article.url) }, article.url);
  const source = makeElement(page, 'p', { class: 'source' }, link);
  fillBody(page, layOutArticle(page, article, body), source);
  const navigation = makePage(implementation, article);
  fillBody(navigation, makeContents(navigation, article.title, headings));
  return { article: writeXml(page), navigation: writeXml(navigation) };
}

function makePage(implementation: DOMImplementation, article: Article): Document {
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

/** The contents: the title, and under it the headings as they are nested in the article. */
function makeContents(page: Document, title: string, headings: readonly Heading[]): Element {
  const top: Heading = { id: 'title', words: title, level: 1, below: [...headings] };
  const contents = makeElement(page, 'nav', { id: 'contents' }, listHeadings(page, [top]));
  contents.setAttributeNS(EPUB, 'epub:type', 'toc');
  return contents;
}

function listHeadings(page: Document, headings: readonly Heading[]): Element {
  const items = headings.map(({ id, words, below }) => {
    const link = makeElement(page, 'a', { href: `article.xhtml#${id}` }, words);
    return makeElement(page, 'li', {}, link, ...(below.length ? [listHeadings(page, below)] : []));
  });
  return makeElement(page, 'ol', {}, ...items);
}

/** Gives each heading that says something an id, and answers them nested by level, whatever levels are left out. */
function numberHeadings(body: DocumentFragment): Heading[] {
  const top: Heading = { id: '', words: '', level: 1, below: [] };
  const open = [top];
  let number = 0;
  for (const element of body.querySelectorAll('h2, h3, h4, h5, h6')) {
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (words === '') continue;
    number += 1;
    element.id = `section-${number}`;
    const heading: Heading = {
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
