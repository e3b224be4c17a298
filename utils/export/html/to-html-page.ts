import type { Article } from '@/utils/article/article';
import type { ExportMessages } from '@/utils/export/export-messages';
import { layOutArticle } from '@/utils/export/layout/lay-out-article';
import { linkNotes } from '@/utils/export/layout/link-notes';
import { makeElement } from '@/utils/export/layout/make-element';
import { WEB_STYLE } from '@/utils/export/layout/page-style';
import { type PictureAddress, placePictures } from '@/utils/export/layout/place-pictures';
import { writeCards } from '@/utils/export/layout/write-cards';
import { toStrictAddress } from '@/utils/export/to-strict-address';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';

/** Where pictures are: inside the page, or in files next to it. Others stay linked to the web. */
export type PicturePlace = 'inside' | 'beside';

/** Writes the article as an HTML page. `addressOf` returns where a picture is, relative to the page. */
export function toHtmlPage(
  article: Article,
  place: PicturePlace,
  addressOf: PictureAddress,
  messages: ExportMessages,
): string {
  const body = sanitiseArticle(article.html);
  placePictures(body, addressOf);
  writeCards(body, messages);
  linkNotes(body, article.url);
  // Not a new document: browsers free documents late, so those of a whole library would fill the memory.
  const page = body.ownerDocument;
  const root = makeElement(
    page,
    'html',
    { lang: article.lang || null, dir: article.dir },
    layOutHead(page, article, writePolicy(place)),
    makeElement(page, 'body', {}, layOutArticle(page, article, body, messages)),
  );
  return `<!DOCTYPE html>\n${putStyle(root.outerHTML)}\n`;
}

/** The first tags of the head. They cannot occur earlier, because attribute values have escaped quotes. */
const HEAD = '<head><meta charset="utf-8">';

/**
 * Inserts the style into the text, because the extension's own policy blocks style elements even in inert documents.
 */
const putStyle = (markup: string): string =>
  markup.replace(HEAD, () => `${HEAD}<style>${WEB_STYLE}</style>`);

function layOutHead(page: Document, article: Article, policy: string): Element {
  const meta = (name: string, content: string | null) =>
    content ? [makeElement(page, 'meta', { name, content })] : [];
  // The character set comes first, because browsers only look for it in the first kilobyte.
  return makeElement(
    page,
    'head',
    {},
    makeElement(page, 'meta', { charset: 'utf-8' }),
    makeElement(page, 'meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    ...meta('viewport', 'width=device-width, initial-scale=1'),
    makeElement(page, 'title', {}, article.title),
    ...article.byline.flatMap((name) => meta('author', name)),
    ...meta('date', article.publishedTime),
    ...meta('description', article.dek),
    makeElement(page, 'link', {
      rel: 'canonical',
      href: toStrictAddress(article.canonicalUrl ?? article.url),
    }),
  );
}

/** Allows pictures, including those that stayed on the web, and nothing else. */
const writePolicy = (place: PicturePlace): string =>
  `default-src 'none'; img-src ${place === 'beside' ? "'self' file: " : ''}data: https: http:; style-src 'unsafe-inline'`;
