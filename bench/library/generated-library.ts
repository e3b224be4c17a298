import { keyOfArticle } from '@/utils/article/address/article-url-key';
import type { Article, ArticlePicture } from '@/utils/article/article';
import {
  asSavedArticleId,
  READING_STATES,
  type SavedArticleEntry,
  type SavedArticleId,
} from '@/utils/library/store/saved-article';
import { toEntry } from '@/utils/library/store/to-entry';
import { InventedWords } from '../growth/invented-words';
import { GeneratedTexts } from '../search/generated-texts';

const SITES = 300;
const TAGS = 40;
const WORDS_A_PARAGRAPH = 60;
const FIGURES = 5;
/** Widths that a page offers for each picture. */
const WIDTHS = [240, 320, 480, 640, 960, 1280, 1920];
const HOUR = 3_600_000;
/** When the newest article was saved. */
const NEWEST = Date.UTC(2026, 3, 1);

/**
 * Generates articles with the length and structure of real ones, the same in every run: about 900 words, about 30 kB as
 * JSON.
 */
export class GeneratedLibrary {
  readonly #texts = new GeneratedTexts();
  readonly #chance = new InventedWords();

  article(number: number): Article {
    const { title, dek, about, body } = this.#texts.article(number);
    const site = this.#place(SITES);
    const url = `https://site-${site}.test/2026/03/${number}-${title.split(' ').slice(0, 5).join('-')}`;
    const text = toParagraphs(body);
    const pictures = Array.from({ length: FIGURES }, (_, index) => toPicture(site, number, index));
    const caption = (index: number) => about.split(' ').slice(index).join(' ');
    return {
      url,
      canonicalUrl: url,
      title,
      dek,
      byline: [about.split(' ').slice(0, 2).join(' ')],
      siteName: `Site ${site}`,
      publishedTime: new Date(NEWEST - number * HOUR).toISOString(),
      modifiedTime: null,
      lang: 'en',
      dir: 'ltr',
      html: toBody(text, pictures, caption),
      text: text.join('\n'),
      wordCount: body.split(' ').length,
      minutes: 4,
      // Its site is unreachable here, so lists show only saved pictures.
      leadImage: null,
      images: pictures.map((picture, index) => ({
        ...picture,
        caption: caption(index),
        credit: null,
        position: index,
      })),
      extractedAt: new Date(NEWEST).toISOString(),
      extractor: '1',
    };
  }

  /** Returns the entry of an article with a reader's changes; `number` counts from 0, the oldest. */
  entry(number: number, article: Article): SavedArticleEntry {
    const state = READING_STATES[this.#place(3) % 3] ?? 'unread';
    const tags = Array.from({ length: this.#chance.below(3) }, () => `tag ${this.#place(TAGS)}`);
    const savedAt = NEWEST - 20_000 * HOUR + number * HOUR;
    return {
      ...toEntry(article, this.#id(), keyOfArticle(article), savedAt),
      state,
      progress: { unread: 0, reading: 0.4, read: 1 }[state],
      isFavourite: this.#chance.below(20) === 0,
      tags: [...new Set(tags)],
      revision: number + 1,
    };
  }

  /** Returns an index below `count`, low ones far more often than high ones. */
  #place(count: number): number {
    return Math.floor(count ** (this.#chance.below(1_000_000) / 1_000_000));
  }

  /** Returns a random id, like those of a browser. */
  #id(): SavedArticleId {
    const digits = Array.from({ length: 32 }, () => this.#chance.below(16).toString(16)).join('');
    return asSavedArticleId(digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'));
  }
}

function toParagraphs(body: string): string[] {
  const words = body.split(' ');
  return Array.from({ length: Math.ceil(words.length / WORDS_A_PARAGRAPH) }, (_, index) =>
    words.slice(index * WORDS_A_PARAGRAPH, (index + 1) * WORDS_A_PARAGRAPH).join(' '),
  );
}

function toPicture(site: number, number: number, index: number): ArticlePicture {
  const address = (width: number) =>
    `https://pictures.site-${site}.test/2026/03/${number}/picture-${index}.jpg?width=${width}&quality=85&auto=webp&signature=${number * 7_919 + index}`;
  return {
    src: address(1280),
    srcset: WIDTHS.map((width) => `${address(width)} ${width}w`).join(', '),
    width: 1280,
    height: 853,
    alt: '',
  };
}

function toBody(
  paragraphs: readonly string[],
  pictures: readonly ArticlePicture[],
  caption: (index: number) => string,
): string {
  const quote = (text: string) => text.replaceAll('&', '&amp;');
  const figures = pictures.map(
    ({ src, srcset = '' }, index) =>
      `<figure><img src="${quote(src)}" srcset="${quote(srcset)}" width="1280" height="853" alt=""><figcaption>${caption(index)}</figcaption></figure>`,
  );
  return paragraphs.map((text, index) => `<p>${text}</p>${figures[index] ?? ''}`).join('\n');
}
