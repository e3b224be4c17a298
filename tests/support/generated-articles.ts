import fc from 'fast-check';
import { keyOfArticle } from '@/utils/article/address/article-url-key';
import type { Article } from '@/utils/article/article';
import { ARTICLE_LIMITS } from '@/utils/article/shorten-article';
import { admitArticle } from '@/utils/library/admission/admit-article';
import { toLinkEntry, toWaitingLink } from '@/utils/library/store/link-entry';
import {
  asSavedArticleId,
  MISSING_PICTURE_REASONS,
  READING_STATES,
  type SavedArticleEntry,
  type SavedPicture,
  type WholeArticle,
} from '@/utils/library/store/saved-article';
import { toEntry } from '@/utils/library/store/to-entry';
import { recount } from '@/utils/library/transfer/merge/recount';
import { makeArticle } from './articles';
import { JPEG, PNG } from './pictures';

/** Words of many scripts, and what breaks file names, front matter, markup, archives and lists of properties. */
const WORDS = [
  'ferry',
  'Küste',
  '한글',
  '제목을',
  '夜の船',
  'مساء',
  'ยามค่ำ',
  '👩‍👩‍👧‍👦',
  'e\u0301',
  '\u202erevo',
  '\ufeff',
  '__proto__',
  'constructor',
  '../..',
  'C:\\con',
  '---',
  '"quoted"',
  '<b>&amp;</b>',
  '%00',
  '\ud800',
  'a\tb',
];
const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 12 }));
const words = (max: number) =>
  fc.array(word, { minLength: 1, maxLength: max }).map((all) => all.join(' '));
/** Some lines are as long as a field may be. */
const line = (longest: number) =>
  fc.oneof(
    { weight: 9, arbitrary: words(8) },
    { weight: 1, arbitrary: word.map((text) => text.repeat(longest).slice(0, longest) || 'x') },
  );
/** Milliseconds since 1970, from then until the year 9999. */
const time = fc.oneof(
  fc.nat({ max: 253_402_300_799_999 }),
  fc.constantFrom(0, 1, 1_774_000_000_000),
);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const block = fc.oneof(
  words(30).map((text) => `<p>${escaped(text)}</p>`),
  words(6).map((text) => `<h2>${escaped(text)}</h2>`),
  words(6).map((text) => `<blockquote><p>${escaped(text)}</p></blockquote>`),
  words(3).map((text) => `<pre><code>${escaped(text)}\n  indented</code></pre>`),
  fc
    .array(words(3), { minLength: 1, maxLength: 4 })
    .map((items) => `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`),
);

/** Articles as the library stores them: sanitised. `number` makes the address unique. */
const article = (number: number): fc.Arbitrary<Article> =>
  fc
    .record({
      title: line(ARTICLE_LIMITS.title),
      dek: fc.option(line(ARTICLE_LIMITS.dek)),
      byline: fc.array(line(ARTICLE_LIMITS.name), { maxLength: 3 }),
      siteName: line(ARTICLE_LIMITS.name),
      publishedTime: fc.option(time.map((at) => new Date(at).toISOString())),
      lang: fc.constantFrom(null, 'en', 'ko', 'ar'),
      dir: fc.constantFrom('ltr', 'rtl'),
      html: fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join('')),
      text: words(60),
      wordCount: fc.nat(),
      canonicalUrl: fc.constantFrom(null, `https://news.test/a/${number}?b=%ED%95%9C`),
    })
    .map((fields) => {
      const url = `https://news.test/a/${number}?b=%ED%95%9C&c=1#d`;
      const admitted = admitArticle(makeArticle({ ...fields, url }));
      if (!admitted) throw new Error('not an article');
      return admitted;
    });

/** What the user did with an article. */
const marks = fc
  .record({
    state: fc.constantFrom(...READING_STATES),
    progress: fc.double({ min: 0, max: 1, noNaN: true }),
    place: fc.option(
      fc.record({
        quote: words(4).map((text) => text.slice(0, 40) || 'x'),
        start: fc.nat(),
        below: fc.double({ noNaN: true, noDefaultInfinity: true }),
      }),
    ),
    isFavourite: fc.boolean(),
    isArchived: fc.boolean(),
    tags: fc.uniqueArray(
      words(3).map((tag) => tag.trim() || 'tag'),
      { maxLength: 6 },
    ),
    highlights: fc.array(line(2_000), { maxLength: 3 }),
    deletedAt: fc.option(time),
    savedAt: time,
  })
  .map(({ highlights, ...others }) => ({
    ...others,
    // JSON has no negative zero.
    progress: others.progress + 0,
    place: others.place && { ...others.place, below: others.place.below + 0 },
    ...(highlights.length > 0 && { highlights }),
  }));

const picture = fc.oneof(
  fc.constantFrom(PNG, JPEG).map((bytes) => ({
    status: 'kept' as const,
    blob: new Blob([bytes], { type: bytes === PNG ? 'image/png' : 'image/jpeg' }),
  })),
  fc
    .constantFrom(...MISSING_PICTURE_REASONS)
    .map((reason) => ({ status: 'missing' as const, reason })),
);

/** A saved article with all that belongs to it, or a link to read later. */
function whole(number: number): fc.Arbitrary<WholeArticle> {
  const id = asSavedArticleId(`generated-${number}`);
  const saved = fc
    .record({
      marks,
      article: article(number),
      earlier: fc.uniqueArray(fc.tuple(time, article(number)), {
        maxLength: 2,
        selector: ([savedAt]) => savedAt,
      }),
      pictures: fc.array(picture, { maxLength: 3 }),
      thumbnail: fc.boolean(),
    })
    .map(({ marks: marked, article: text, earlier, pictures, thumbnail }) =>
      recount({
        entry: { ...toEntry(text, id, keyOfArticle(text), marked.savedAt), ...marked },
        article: text,
        editions: earlier
          .map(([savedAt, edition]) => ({ id, savedAt, article: edition }))
          .sort((one, other) => one.savedAt - other.savedAt),
        pictures: pictures.map(
          (kept, at): SavedPicture => ({ ...kept, id, src: `https://news.test/${at}.png` }),
        ),
        thumbnail: thumbnail ? new Blob([PNG], { type: 'image/png' }) : null,
      }),
    );
  const link = fc
    .record({ marks, title: line(ARTICLE_LIMITS.title) })
    .map(({ marks: marked, title }): WholeArticle => {
      const waiting = { ...toWaitingLink(`https://later.test/${number}`), title };
      const entry: SavedArticleEntry = { ...toLinkEntry(waiting, id, marked.savedAt), ...marked };
      return { entry, article: null, editions: [], pictures: [], thumbnail: null };
    });
  return fc.oneof({ weight: 5, arbitrary: saved }, { weight: 1, arbitrary: link });
}

/** Libraries of a few articles and links with anything that a library can hold. */
export const generatedLibrary = (max: number): fc.Arbitrary<WholeArticle[]> =>
  fc
    .nat({ max })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, number) => whole(number))));
