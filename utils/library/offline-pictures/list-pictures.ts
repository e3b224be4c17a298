import type { Article } from '@/utils/article/article';

/** A picture to save. */
export interface ListedPicture {
  /** Its address in the article: http or https. */
  src: string;
  /** CSS pixels; absent if the article does not give it. */
  width?: number;
  height?: number;
}

/**
 * Lists the pictures of an article, each once, the lead picture first. `data:` pictures are part of the text and are
 * left out.
 *
 * Scans the markup, because a background service worker has no parser. The markup was serialised by a parser, so its
 * tags are well formed; anything else is ignored.
 */
export function listPictures(article: Pick<Article, 'html' | 'leadImage'>): ListedPicture[] {
  const bySource = new Map<string, ListedPicture>();
  const add = (picture: ListedPicture) => {
    if (/^https?:/i.test(picture.src) && !bySource.has(picture.src)) {
      bySource.set(picture.src, picture);
    }
  };
  const { leadImage } = article;
  if (leadImage) add(toListed(leadImage.src, leadImage.width, leadImage.height));
  for (const tag of article.html.matchAll(TAG)) {
    if (tag[1]?.toLowerCase() !== 'img') continue;
    const attributes = readAttributes(tag[2] ?? '');
    const src = attributes.get('src');
    if (src)
      add(toListed(src, toPixels(attributes.get('width')), toPixels(attributes.get('height'))));
  }
  return [...bySource.values()];
}

/** Matches every tag, because an attribute may contain text that looks like `<img>`. */
const TAG = /<([a-z][a-z0-9]*)((?:\s[^\s"'<>=/]+(?:="[^"]*")?)*)\s*\/?>/gi;

function readAttributes(text: string): Map<string, string> {
  const found = text.matchAll(/\s([^\s"'<>=/]+)="([^"]*)"/g);
  return new Map([...found].map(([, name = '', value = '']) => [name, decode(value)]));
}

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', nbsp: '\u00a0' };

/** The only entities in serialised attributes. */
const decode = (value: string): string =>
  value.replace(/&(amp|quot|lt|gt|nbsp);/g, (whole, name: string) => ENTITIES[name] ?? whole);

function toPixels(text: string | undefined): number | undefined {
  const pixels = Number.parseInt(text ?? '', 10);
  return pixels > 0 ? pixels : undefined;
}

function toListed(src: string, width?: number, height?: number): ListedPicture {
  return { src, ...(width && { width }), ...(height && { height }) };
}
