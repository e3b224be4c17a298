import { existsSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Article } from '@/utils/article/article';

/** The expected article of a fixture page. */
export interface ExpectedArticle {
  title: string;
  dek: string | null;
  byline: string[] | string;
  siteName: string;
  lang: string;
  dir?: 'ltr' | 'rtl';
  publishedTime: string | null;
  headings: string[];
  /** Number of paragraphs in the body. */
  paragraphs: number;
  /** How the first and the last paragraph begin. */
  firstParagraph: string;
  lastParagraph: string;
  images: { caption: string; credit: string | null }[];
  /** Text of the page around the article. */
  mustNotContain: string[];
}

/** Reads an expectation; throws if it is missing. */
export function readExpected(path: string): ExpectedArticle {
  if (!existsSync(path)) throw new Error(`${path} is missing: every fixture needs an expectation`);
  // Fixtures are written by hand to this shape.
  return JSON.parse(readFileSync(path, 'utf8')) as ExpectedArticle;
}

/** Compares an article with the expected one, field by field. */
export function expectArticle(article: Article, expected: ExpectedArticle): void {
  const { title, dek, siteName, lang, publishedTime } = expected;
  expect(article).toMatchObject({ title, dek, siteName, lang, publishedTime });
  expect(article.byline).toEqual([expected.byline].flat());
  if (expected.dir) expect(article.dir).toBe(expected.dir);
  expect(textsOf(article.html, 'h[1-6]')).toEqual(expected.headings);

  const paragraphs = textsOf(article.html.replace(/<blockquote[\s\S]*?<\/blockquote>/g, ''), 'p');
  expect(paragraphs).toHaveLength(expected.paragraphs);
  expect(paragraphs[0]?.startsWith(expected.firstParagraph)).toBe(true);
  expect(paragraphs.at(-1)?.startsWith(expected.lastParagraph)).toBe(true);

  expect(article.images.map(({ caption, credit }) => ({ caption, credit }))).toEqual(
    expected.images,
  );
  const everything = decode(article.html.replace(/<[^>]+>/g, ' '));
  for (const { caption } of expected.images) expect(everything.split(caption)).toHaveLength(2);
  for (const words of expected.mustNotContain) expect(everything).not.toContain(words);
}

function textsOf(html: string, tag: string): string[] {
  return [...html.matchAll(new RegExp(`<(${tag})\\b[^>]*>([\\s\\S]*?)</\\1>`, 'g'))].map((match) =>
    decode((match[2] ?? '').replace(/<[^>]+>/g, '')).trim(),
  );
}

const decode = (text: string): string =>
  text
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
