import { expect, test, vi } from 'vitest';
import { fail, succeed } from '@/utils/article/outcome/result';
import { type AllPagesOptions, readAllPages } from './read-all-pages';

const URL = 'https://pond.test/walk';
const PLACES = ['bridge', 'weir', 'garden'];

/** Page `number` of a walk with three pages. */
function pageOf(number: number): Document {
  const place = PLACES[number - 1];
  const sentence = `Then the keeper of the ${place} counted the boats below it, and wrote it all on the wall. `;
  const lines = ['At first light', 'In the second week', 'Before the frost'].map(
    (time) => `<p>${time} the ${place} was painted green. ${sentence.repeat(3)}</p>`,
  );
  const links = PLACES.map((_place, at) => `<a href="${URL}?page=${at + 1}">${at + 1}</a>`);
  return new DOMParser().parseFromString(
    `<title>Three places by the river</title><article><h1>Three places by the river</h1>${lines.join('')}</article><nav>${links.join(' ')}</nav>`,
    'text/html',
  );
}

const fetchPage: AllPagesOptions['fetchPage'] = async (url) =>
  succeed({ page: pageOf(Number(url.slice(-1))), url });

const placesIn = (text: string | undefined) =>
  PLACES.filter((place) => text?.includes(`the ${place} was painted`));

test('the further pages of a fetched page are joined, and each is announced', async () => {
  const onPage = vi.fn();
  const article = await readAllPages(pageOf(1), URL, { fetchPage, joins: true, onPage });
  expect(placesIn(article?.text)).toEqual(PLACES);
  expect(article).not.toHaveProperty('partial');
  expect(onPage.mock.calls).toEqual([
    [2, 3],
    [3, 3],
  ]);
});

test('a page that fails is missing by its number', async () => {
  const article = await readAllPages(pageOf(1), URL, {
    joins: true,
    fetchPage: async (url, signal) =>
      url.endsWith('2') ? fail('refused') : fetchPage(url, signal),
  });
  expect(placesIn(article?.text)).toEqual(['bridge', 'garden']);
  expect(article).toMatchObject({ partial: 'pages', missingPages: [2] });
});

test('after a stop, the rest is missing', async () => {
  const controller = new AbortController();
  const article = await readAllPages(pageOf(1), URL, {
    fetchPage,
    joins: true,
    signal: controller.signal,
    onPage: (number) => number === 3 && controller.abort(),
  });
  expect(placesIn(article?.text)).toEqual(['bridge', 'weir']);
  expect(article?.missingPages).toEqual([3]);
});

test('without the wish to join, nothing is requested', async () => {
  const request = vi.fn(fetchPage);
  const article = await readAllPages(pageOf(1), URL, { fetchPage: request, joins: false });
  expect(request).not.toHaveBeenCalled();
  expect(article?.missingPages).toEqual([2, 3]);
});
