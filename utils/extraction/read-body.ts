import type { ArticleImage, ArticlePicture } from '@/utils/article/article';
import { squeezeText, textOf } from '@/utils/article/text/squeeze-text';
import { CARD_ATTRIBUTE } from './content/link-embeds';
import { spokenLinesOf } from './text/spoken-text';

/** Returns the text of a sanitised body as defined by `Article.text`: one line for each block, without figures. */
export function plainTextOf(fragment: DocumentFragment): string {
  return spokenLinesOf(fragment).join('\n');
}

/**
 * Returns the picture of a `<figure>` with its caption, for `Article.images`. Empty if the figure has no picture or no
 * caption, or is a card.
 */
export function toArticleImage(figure: Element, position: number): ArticleImage[] {
  const image = figure.querySelector('img');
  const figcaption = figure.querySelector('figcaption');
  if (!image || !figcaption || figure.hasAttribute(CARD_ATTRIBUTE)) return [];
  const credit = textOf(figcaption.querySelector('small')) || null;
  const caption = squeezeText(
    [...figcaption.childNodes]
      .filter((node) => node.nodeName !== 'SMALL')
      .map((node) => node.textContent)
      .join(''),
  );
  return caption ? [{ ...toPicture(image), caption, credit, position }] : [];
}

/** Returns the picture of a sanitised `<img>`. */
export function toPicture(image: Element): ArticlePicture {
  const [srcset, width, height] = ['srcset', 'width', 'height'].map((name) =>
    image.getAttribute(name),
  );
  return {
    src: image.getAttribute('src') ?? '',
    ...(srcset && { srcset }),
    ...(width && { width: Number(width) }),
    ...(height && { height: Number(height) }),
    alt: image.getAttribute('alt') ?? '',
  };
}
