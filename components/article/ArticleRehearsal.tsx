import type { Article } from '@/utils/article/article';
import styles from './ArticleRehearsal.module.css';
import { ArticleView } from './ArticleView';

const WORDS = 'Ferries “sail” – at 9.20';

/** Every part that an article has, and no picture: nothing may be asked for. */
const SAMPLE: Article = {
  url: 'about:blank',
  canonicalUrl: null,
  title: WORDS,
  dek: WORDS,
  byline: [WORDS],
  siteName: WORDS,
  publishedTime: '2026-01-01T00:00:00Z',
  modifiedTime: null,
  lang: 'en',
  dir: 'ltr',
  html: `<h2>${WORDS}</h2><p>${WORDS} <a href="https://lectern.invalid/">${WORDS}</a> <b>${WORDS}</b></p><figure><figcaption>${WORDS}</figcaption></figure>`,
  text: WORDS,
  wordCount: 1,
  minutes: 1,
  leadImage: null,
  images: [],
  extractedAt: '',
  extractor: '',
};

/**
 * An article that nobody sees or hears, for the time while the true one is being read. Fonts and the sanitiser take
 * long only the first time, which is then over when the article comes. Two cores are enough to gain by it.
 */
export function ArticleRehearsal() {
  return (
    <div class={styles.unseen} aria-hidden="true" inert>
      <ArticleView article={SAMPLE} onOpenImage={() => undefined} />
    </div>
  );
}
