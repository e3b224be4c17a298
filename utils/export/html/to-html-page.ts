import type { Article } from '@/utils/article/article';
import { layOutArticle } from '@/utils/export/lay-out-article';
import { makeElement } from '@/utils/export/make-element';
import { WEB_STYLE } from '@/utils/export/page-style';
import { type PictureAddress, placePictures } from '@/utils/export/place-pictures';
import { toStrictAddress } from '@/utils/export/to-strict-address';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';

/** Where pictures are beside those that stay on the web: inside the page, or in files beside it. */
export type PicturePlace = 'inside' | 'beside';

/**
 * The article as an HTML page; `addressOf` answers where its pictures are, as seen from the page.
 */
export function toHtmlPage(
  article: Article,
  place: PicturePlace,
  addressOf: PictureAddress,
): string {
  const body = sanitiseArticle(article.html);
  placePictures(body, addressOf);
  const page = body.ownerDocument.implementation.createHTMLDocument(article.title);
  const root = page.documentElement;
  if (article.lang) root.lang = article.lang;
  root.dir = article.dir;
  fillHead(page, article, writePolicy(place));
  page.body.append(layOutArticle(page, article, body));
  return `<!DOCTYPE html>\n${putStyle(root.outerHTML)}\n`;
}

/** How the head begins, and nothing before it: the value of an attribute has no quotes of its own. */
const HEAD = '<head><meta charset="utf-8">';

/** The style is put into the text: as an element, even of a page that is never shown, our own policy would refuse it. */
const putStyle = (markup: string): string =>
  markup.replace(HEAD, () => `${HEAD}<style>${WEB_STYLE}</style>`);

function fillHead(page: Document, article: Article, policy: string): void {
  const title = page.head.firstChild;
  const meta = (name: string, content: string | null) =>
    content ? [makeElement(page, 'meta', { name, content })] : [];
  // The character set comes first: a browser looks for it in the first kilobyte alone.
  page.head.replaceChildren(
    makeElement(page, 'meta', { charset: 'utf-8' }),
    makeElement(page, 'meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    ...meta('viewport', 'width=device-width, initial-scale=1'),
    ...(title ? [title] : []),
    ...article.byline.flatMap((name) => meta('author', name)),
    ...meta('date', article.publishedTime),
    ...meta('description', article.dek),
    makeElement(page, 'link', {
      rel: 'canonical',
      href: toStrictAddress(article.canonicalUrl ?? article.url),
    }),
  );
}

/** Nothing runs and nothing is asked for but pictures, those that could not be taken along among them. */
const writePolicy = (place: PicturePlace): string =>
  `default-src 'none'; img-src ${place === 'beside' ? "'self' file: " : ''}data: https: http:; style-src 'unsafe-inline'`;
