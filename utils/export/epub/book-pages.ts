import type { Article } from '@/utils/article/article';
import type { ExportMessages } from '@/utils/export/export-messages';
import { layOutArticle } from '@/utils/export/layout/lay-out-article';
import { makeElement, XHTML } from '@/utils/export/layout/make-element';
import { toOneLine } from '@/utils/export/to-one-line';
import { toStrictAddress } from '@/utils/export/to-strict-address';
import { removeInvalidCharacters } from './escape-xml';
import { toLanguageTag, writeLanguage } from './keep-book-attributes';

const EPUB = 'http://www.idpf.org/2007/ops';
const NAMESPACES = 'http://www.w3.org/2000/xmlns/';

/** A heading of an article, with its subheadings. */
export interface BookHeading {
  id: string;
  text: string;
  level: number;
  subheadings: BookHeading[];
}

/** An article in a book, as the table of contents lists it. */
export interface BookChapter {
  /** Its file name. */
  href: string;
  title: string;
  headings: readonly BookHeading[];
  /** Whether it holds MathML. */
  hasFormulas: boolean;
}

/** The title, language and direction of a page. */
export type BookPageFacts = Pick<Article, 'title' | 'lang' | 'dir'>;

/** Writes the page of an article as XML. Moves the nodes of `body`, which `tidyForBook` must have prepared. */
export function buildChapter(
  article: Article,
  body: DocumentFragment,
  href: string,
  messages: ExportMessages,
): { page: string; chapter: BookChapter } {
  const headings = numberHeadings(body);
  const hasFormulas = body.querySelector('math') !== null;
  const page = makePage(body.ownerDocument.implementation, article);
  const link = makeElement(page, 'a', { href: toStrictAddress(article.url) }, article.url);
  const source = makeElement(page, 'p', { class: 'source' }, link);
  fillBody(page, layOutArticle(page, article, body, messages), source);
  return { page: writeXml(page), chapter: { href, title: article.title, headings, hasFormulas } };
}

/** Writes the table of contents as XML: the titles, each with the nested headings of its article. */
export function buildContents(
  implementation: DOMImplementation,
  facts: BookPageFacts,
  chapters: readonly BookChapter[],
): string {
  const page = makePage(implementation, facts);
  fillBody(page, makeContents(page, chapters));
  return writeXml(page);
}

function makePage(implementation: DOMImplementation, article: BookPageFacts): Document {
  const page = implementation.createDocument(XHTML, 'html', null);
  const root = page.documentElement;
  writeLanguage(root, toLanguageTag(article.lang));
  // Without a declared prefix the serialiser would invent one.
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
    const top: BookHeading = { id: 'title', text: title, level: 1, subheadings: [...headings] };
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

function listHeading(
  page: Document,
  href: string,
  { id, text, subheadings }: BookHeading,
): Element {
  const link = makeElement(page, 'a', { href: `${href}#${id}` }, text);
  const items = subheadings.map((heading) => listHeading(page, href, heading));
  const list = items.length > 0 ? [makeElement(page, 'ol', {}, ...items)] : [];
  return makeElement(page, 'li', {}, link, ...list);
}

/** Gives every heading with text an id. Returns the headings nested by level, even where levels are skipped. */
function numberHeadings(body: DocumentFragment): BookHeading[] {
  const top: BookHeading = { id: '', text: '', level: 1, subheadings: [] };
  const open = [top];
  let number = 0;
  for (const element of body.querySelectorAll('h2, h3, h4, h5, h6')) {
    const text = toOneLine(element.textContent);
    if (text === '') continue;
    number += 1;
    element.id = `section-${number}`;
    const heading: BookHeading = {
      id: element.id,
      text,
      level: Number(element.localName.at(1)),
      subheadings: [],
    };
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    open.at(-1)?.subheadings.push(heading);
    open.push(heading);
  }
  return top.subheadings;
}

function writeXml(page: Document): string {
  const markup = new XMLSerializer().serializeToString(page.documentElement);
  return removeInvalidCharacters(
    `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${markup}\n`,
  );
}
