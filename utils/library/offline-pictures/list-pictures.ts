import type { Article } from '@/utils/article/article';

/** A picture to be kept. */
export interface ListedPicture {
  /** Its address as the article writes it: http or https. */
  src: string;
  /** CSS pixels; absent when the article does not tell. */
  width?: number;
  height?: number;
}

/**
 * The pictures that an article shows, each once, the lead picture first. Those written into the article itself (`data:`)
 * are kept with its text and are not named.
 *
 * Read from the written markup: a background without pages has no parser. The body was serialised by one, so its tags
 * are well formed; what is not is passed over.
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

/** Every tag, not pictures alone: the text of one in another's attribute is no picture. */
const TAG = /<([a-z][a-z0-9]*)((?:\s[^\s"'<>=/]+(?:="[^"]*")?)*)\s*\/?>/gi;

function readAttributes(text: string): Map<string, string> {
  const found = text.matchAll(/\s([^\s"'<>=/]+)="([^"]*)"/g);
  return new Map([...found].map(([, name = '', value = '']) => [name, decode(value)]));
}

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', nbsp: '\u00a0' };

/** Serialised attributes hold no other entities than these. */
const decode = (value: string): string =>
  value.replace(/&(amp|quot|lt|gt|nbsp);/g, (whole, name: string) => ENTITIES[name] ?? whole);

function toPixels(text: string | undefined): number | undefined {
  const pixels = Number.parseInt(text ?? '', 10);
  return pixels > 0 ? pixels : undefined;
}

function toListed(src: string, width?: number, height?: number): ListedPicture {
  return { src, ...(width && { width }), ...(height && { height }) };
}
