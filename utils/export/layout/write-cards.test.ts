import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { ENGLISH_EXPORT_MESSAGES } from '@/tests/support/export-messages';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { serialiseFragment } from '@/utils/sanitisation/serialise-fragment';
import { NO_PICTURES } from '../collected-pictures';
import { makeExport } from '../make-export';
import { writeCards } from './write-cards';

const CARD =
  '<figure data-embed="page" data-duration="185"><img src="https://pics.test/1.jpg" alt=""><a href="https://youtu.be/ab_CD-12345">The gate</a><figcaption>From the hill.</figcaption></figure>';
const ADDRESS = 'https://www.youtube.com/watch?v=ab_CD-12345';

test('a card becomes its picture, and a line with a link to the page of what it shows', () => {
  const body = sanitiseArticle(CARD);
  writeCards(body, ENGLISH_EXPORT_MESSAGES);
  expect(serialiseFragment(body)).toBe(
    `<figure data-embed="page" data-duration="185"><img src="https://pics.test/1.jpg" alt=""><p>Video: <a href="${ADDRESS}">The gate</a></p><figcaption>From the hill.</figcaption></figure>`,
  );
});

test('a card whose link leads to no web address stays as it is', () => {
  const card =
    '<figure data-embed="page"><img src="https://pics.test/1.jpg" alt=""><a href="mailto:quay@news.test">The gate</a></figure>';
  const body = document.createRange().createContextualFragment(card);
  writeCards(body, ENGLISH_EXPORT_MESSAGES);
  expect(serialiseFragment(body)).toBe(card);
});

test.each([
  [
    'markdown',
    [`![](https://pics.test/1.jpg)\n\nVideo: [The gate](${ADDRESS})\n\n*From the hill.*`],
  ],
  ['text', [`Video: The gate <${ADDRESS}>\n\nFrom the hill.`]],
  ['html', ['src="https://pics.test/1.jpg"', `<p>Video: <a href="${ADDRESS}">The gate</a></p>`]],
] as const)('a %s file has picture and link', async (format, parts) => {
  const article = makeArticle({ html: `<p>The weir.</p>${CARD}`, images: [] });
  const { bytes } = await makeExport(article, format, NO_PICTURES, ENGLISH_EXPORT_MESSAGES);
  for (const part of parts) expect(new TextDecoder().decode(bytes)).toContain(part);
});

test('the kind is in the language of the interface', async () => {
  const kinds = { ...ENGLISH_EXPORT_MESSAGES.kinds, video: '동영상' };
  const { bytes } = await makeExport(makeArticle({ html: CARD }), 'text', NO_PICTURES, {
    ...ENGLISH_EXPORT_MESSAGES,
    kinds,
  });
  expect(new TextDecoder().decode(bytes)).toContain('동영상: The gate');
});
