import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { textOf } from '@/utils/article/text/squeeze-text';
import { describeCaptionContext } from './caption-context';
import { findCaption } from './find-caption';

const image = (alt = '', more = '') =>
  `<img src="https://news.test/ferry.jpg" alt="${alt}" ${more}>`;
const ALL_TEXT = 10_000;

function wordsFound(
  markup: string,
  allText = ALL_TEXT,
  authors: string[] = [],
): [caption: string, credit: string] | null {
  const body = bodyOf(markup);
  const picture = body.querySelector('img');
  if (!picture) throw new Error('the markup has no picture');
  const found = findCaption(picture, { ...describeCaptionContext(body, authors), allText });
  return found && [found.printed ?? textOf(found.caption), textOf(found.credit)];
}

test.each([
  [
    'beside the figure instead of inside it',
    `<div><figure>${image()}</figure><figcaption>The boat leaves.</figcaption></div>`,
  ],
  [
    'outside a figure with a label on its picture',
    `<div><figure>${image()}<div class="count">View 6 pictures</div></figure><figcaption>The boat leaves.</figcaption></div>`,
  ],
  [
    'deep in a figure',
    `<figure>${'<div>'.repeat(12)}${image()}${'</div>'.repeat(12)}<figcaption>The boat leaves.</figcaption></figure>`,
  ],
  [
    'in a link that opens the picture',
    `<figure><a href="/pictures/12">${image()}<figcaption>The boat leaves.</figcaption></a></figure>`,
  ],
  [
    'in a box with the picture, without a name',
    `<div class="x1"><div>${image()}</div><div class="x2">The boat leaves.</div></div>`,
  ],
  ['as loose text in the picture’s box', `<div>${image()}<br>The boat leaves.</div>`],
  [
    'beside an icon and a larger copy of the same picture',
    `<figure>${image()}<img src="https://news.test/zoom.png" width="16" height="16"><img src="https://news.test/large/ferry.jpg"><figcaption>The boat leaves.</figcaption></figure>`,
  ],
])('a caption is found %s', (_where, markup) => {
  expect(wordsFound(markup)).toEqual(['The boat leaves.', '']);
});

test.each([
  [
    'by its own element',
    `<div><div>${image()}</div><p><span>The boat leaves.</span></p><p>Image: Ines Calloway</p></div>`,
    'Image: Ines Calloway',
  ],
  [
    'by its name',
    `<div class="x">${image()}<span class="photo-author">I. Calloway</span><span class="caption">The boat leaves.</span></div>`,
    'I. Calloway',
  ],
  [
    'as the only other line of a figure',
    `<figure>${image()}<figcaption>The boat leaves.</figcaption><footer>Coastpress/AFP</footer></figure>`,
    'Coastpress/AFP',
  ],
])('a credit is found %s', (_how, markup, credit) => {
  expect(wordsFound(markup)).toEqual(['The boat leaves.', credit]);
});

test.each([
  [
    'the author’s box',
    `<div class="author-box">${image('Ines Calloway')}<p class="caption">Ines Calloway</p></div>`,
  ],
  ['a date', `<figure>${image()}<figcaption>12.03.2026</figcaption></figure>`],
  ['a byline', `<div>${image()}<div>Von Ines Calloway</div></div>`],
  [
    'a link to another story',
    `<div class="item"><a href="/story/other">${image()}<span>A story from elsewhere</span></a></div>`,
  ],
  [
    'a name that links to its author',
    `<div><a href="/people/ines">${image('Ines Calloway')}</a><div><a href="/people/ines">Ines Calloway</a></div></div>`,
  ],
  ['a line above the picture', `<div><div>The boat leaves at nine</div>${image()}</div>`],
  [
    'several lines',
    `<div>${image()}<p>The boat leaves.</p><p>It comes back.</p><p>Then it leaves.</p></div>`,
  ],
  ['text in a card', `<div class="product-card">${image()}<div>Rope, twelve metres</div></div>`],
  [
    'a sentence around a small picture',
    `<div>${image('', 'width="20" height="20"')}<div>The boat leaves at nine</div></div>`,
  ],
])('%s is not a caption', (_what, markup) => {
  expect(wordsFound(markup)).toBeNull();
});

test('text beside a picture is the story when the page has little text', () => {
  const markup = `<div>${image()}<p>The boat leaves at nine.</p></div>`;
  expect(wordsFound(markup, 10_000)).not.toBeNull();
  expect(wordsFound(markup, 100)).toBeNull();
});

test('text with a credit beside a picture is a caption even when the page has little text', () => {
  const markup = `<div>${image()}<p>The boat leaves at nine. Coastpress</p></div>`;
  expect(wordsFound(markup, 100)).toEqual(['The boat leaves at nine. Coastpress', '']);
});

const PARAGRAPH =
  'The boat leaves at twenty past nine, or a little after, if someone is seen running along the quay with a bicycle, a cello, a box of seedlings or, once, a grandfather clock in a pram.';

test.each([
  [
    'a paragraph built like those of the text',
    `<div><div>${image()}</div><p>${PARAGRAPH}</p></div><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>`,
  ],
  [
    'an opening that the alternative text repeats',
    `<section>${image(PARAGRAPH)}<p>${PARAGRAPH}</p><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></section>`,
  ],
  [
    'a headline under a link that covers the box',
    `<div><a href="/story/12"></a><div>${image('The night boats are back')}</div><p>The night boats are back</p></div>`,
  ],
  [
    'a headline beside a picture that is the link',
    `<div><a href="/story/12">${image()}</a><p>The night boats are back</p></div>`,
  ],
  [
    'a heading that the alternative text repeats',
    `<div>${image('The night boats are back')}<h5>The night boats are back</h5></div>`,
  ],
  ['the label of a button', `<div>${image()}<span>Check price at the harbour</span></div>`],
  ['the label of a player', `<figure>${image()}<figcaption>Play video</figcaption></figure>`],
  ['the reviewer of the article', `<div>${image()}<p>Medically reviewed by Otto Renn</p></div>`],
  [
    'a name beside a portrait in a profile box',
    `<div class="card-author">${image()}<p>Ines Calloway, of the quay</p></div>`,
  ],
  [
    'the label of an arrow, despite a caption class',
    `<div><img src="https://news.test/img/arrow.png"><span class="pic_title">Next</span></div>`,
  ],
  [
    'words beside an icon',
    `<div><img src="https://news.test/icons/check.svg"><p>In-depth reviews on the day</p></div>`,
  ],
])('%s is not a caption', (_what, markup) => {
  expect(wordsFound(markup)).toBeNull();
});

test('the name of the article’s author beside a portrait is not a caption', () => {
  const markup = `<div><div>${image()}</div><p>Ines Calloway</p></div>`;
  expect(wordsFound(markup, ALL_TEXT, ['Ines Calloway'])).toBeNull();
});

test('a list with one item right below a figure is its caption', () => {
  expect(
    wordsFound(`<div><figure>${image()}</figure><ul><li><p>The boat leaves.</p></li></ul></div>`),
  ).toEqual(['The boat leaves.', '']);
});

test('text with a credit is a caption although the picture links to its own page', () => {
  expect(
    wordsFound(
      `<div><a href="/boats-118.html">${image()}</a><div><span>The boat leaves.</span><span>Photo: Ines Calloway</span></div></div>`,
    ),
  ).toEqual(['The boat leaves.', 'Photo: Ines Calloway']);
});

test('a label in a list below a figure is not its caption', () => {
  expect(
    wordsFound(`<div><figure>${image()}</figure><ul><li>Growing harbours</li></ul></div>`),
  ).toBeNull();
});

test('a row of many copies of one picture is no frame', () => {
  const row = (length: number) => `<div>${image().repeat(length)}<div>The boat leaves.</div></div>`;
  expect(wordsFound(row(3))).toEqual(['The boat leaves.', '']);
  expect(wordsFound(row(60))).toBeNull();
});
