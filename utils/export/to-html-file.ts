import type { Article } from '@/utils/article/article';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import type { CollectedPictures } from './collect-pictures';
import { layOutArticle } from './lay-out-article';
import { makeElement } from './make-element';
import { WEB_STYLE } from './page-style';
import { toStrictAddress } from './to-strict-address';
import { writeDataAddress } from './write-data-address';

/** Nothing runs and nothing is asked for but pictures that could not be taken along. */
const POLICY = "default-src 'none'; img-src data: https: http:; style-src 'unsafe-inline'";

/**
 * The article as one HTML file that needs no other: its style and its pictures are inside. A picture that could not be
 * had stays linked where it is on the web.
 */
export function toHtmlFile(article: Article, pictures: CollectedPictures): string {
  const body = sanitiseArticle(article.html);
  inlinePictures(body, pictures);
  const page = body.ownerDocument.implementation.createHTMLDocument(article.title);
  const root = page.documentElement;
  if (article.lang) root.lang = article.lang;
  root.dir = article.dir;
  fillHead(page, article);
  page.body.append(layOutArticle(page, article, body));
  return `<!DOCTYPE html>\n${putStyle(root.outerHTML)}\n`;
}

/** How the head begins, and nothing before it: the value of an attribute has no quotes of its own. */
const HEAD = '<head><meta charset="utf-8">';

/** The style is put into the text: as an element, even of a page that is never shown, our own policy would refuse it. */
const putStyle = (markup: string): string =>
  markup.replace(HEAD, () => `${HEAD}<style>${WEB_STYLE}</style>`);

function fillHead(page: Document, article: Article): void {
  const title = page.head.firstChild;
  const meta = (name: string, content: string | null) =>
    content ? [makeElement(page, 'meta', { name, content })] : [];
  // The character set comes first: a browser looks for it in the first kilobyte alone.
  page.head.replaceChildren(
    makeElement(page, 'meta', { charset: 'utf-8' }),
    makeElement(page, 'meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
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

function inlinePictures(body: DocumentFragment, { bySource }: CollectedPictures): void {
  for (const image of body.querySelectorAll('img')) {
    const picture = bySource.get(image.getAttribute('src') ?? '');
    if (!picture) continue;
    image.removeAttribute('srcset');
    image.setAttribute('src', writeDataAddress(picture.bytes, picture.mediaType));
  }
}
