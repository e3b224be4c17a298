import type { ArticleImage, ArticlePicture } from '@/utils/article/article';
import { spokenLinesOf } from './text/spoken-text';
import { squeezeText, textOf } from './text/squeeze-text';

/** The text of a sanitised body, as `Article.text` defines it: one block a line, without figures. */
export function plainTextOf(fragment: DocumentFragment): string {
  return spokenLinesOf(fragment).join('\n');
}

/** The picture of a `<figure>` with its words, as `Article.images` has it; none when it has no picture or no words. */
export function toArticleImage(figure: Element, position: number): ArticleImage[] {
  const image = figure.querySelector('img');
  const words = figure.querySelector('figcaption');
  if (!image || !words) return [];
  const credit = textOf(words.querySelector('small')) || null;
  const caption = squeezeText(
    [...words.childNodes]
      .filter((node) => node.nodeName !== 'SMALL')
      .map((node) => node.textContent)
      .join(''),
  );
  return caption ? [{ ...toPicture(image), caption, credit, position }] : [];
}

/** A picture as an article has it, from its sanitised `<img>`. */
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
