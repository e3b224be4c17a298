import { expect, test } from 'vitest';
import { readHeaderAround, readHeaderOfPage, STORY } from '@/tests/support/headers';

test('a description that is cut out of the first paragraph is not the dek', () => {
  const opening =
    '夜の船は十一年ぶりに岸壁に戻り、九時二十分に出港する。乗客は自転車とチェロと苗箱を抱えて走ってくる。誰が油の代金を払うのかは、まだ決まっていない。';
  const cut = `【港新聞】 【岸壁＝海野渚】夜の 船（ふね）は${opening.slice(4, 60)}`;
  const head = `<meta name="description" content="${cut}">`;
  expect(
    readHeaderAround('', { head, story: `<p>【岸壁＝海野渚】${opening}</p>${STORY}` }).dek,
  ).toBeNull();
});

test('the end of an excerpt that leads to the whole post is not the dek', () => {
  const head = `<meta name="description" content="On night zero… Continue reading “Boats at night are back”">`;
  expect(readHeaderAround('', { head }).dek).toBeNull();
});

test.each([
  [
    'uses the description if the page shows no dek',
    'Who takes the boats that sail after nine, and why.',
    'Who takes the boats that sail after nine, and why.',
  ],
  ['ignores a description that repeats the headline', 'Boats at night are back now', null],
])('%s', (_what, description, dek) => {
  expect(
    readHeaderAround('', { head: `<meta name="description" content="${description}">` }).dek,
  ).toBe(dek);
});

test('ignores a description that repeats the opening with small changes', () => {
  const head =
    '<meta name="description" content="On night 0 the boat leaves at twenty past nine, or a little after, if someone is seen running along …">';
  expect(readHeaderAround('', { head }).dek).toBeNull();
});

test('a dek from the metadata loses the bar at its end', () => {
  const head = `<meta name="description" content="Boats at night carry cellos, and nobody knows why. | ">`;
  expect(readHeaderAround('', { head }).dek).toBe(
    'Boats at night carry cellos, and nobody knows why.',
  );
});

test.each([
  ['a request', 'Fill out the form below to get your copy of our book about boats at night.'],
  [
    'a notice about a summary',
    'AI 요약은 기술을 활용해 밤배 소식의 핵심 내용을 빠르고 정확하게 제공합니다.',
  ],
  ['the address of the site with a slogan', 'The-Quay.test - the first address for news of boats'],
  ['a description of the site', 'The Quay is your source for news of boats and of the night.'],
  ['what kind of site it is', 'Online portal that brings boats and updates from the night.'],
  ['what the site counts', '83,067 votes and 2,820 comments on boats at night so far on The Quay'],
  ['votes', '124 votes and 50 comments so far, all of them about boats'],
  [
    'a list of words for search engines',
    '夜船新闻，船期，码头，潮汐，航运，港口，海图，夜船最权威的资讯',
  ],
  ['a slogan with the headline', 'All the news of the coast on: Boats at night are back'],
  ['a part of the page title', 'Everything for the coast at night'],
  ['what kind of agency it is', 'Информационное агентство побережья - boats at night'],
  ['a blog in German', 'Ein Blog über boats at night und alles, was schwimmt'],
  ['the name of an encyclopedia', 'From Wikipedia, the free encyclopedia of boats'],
  ['a biography', 'Ada Brook currently works for the Quay as a writer of boats.'],
  ['a biography with a short name', 'Adaline Brook is an editor of boats and the night.'],
  ["a description of the author's blog", "Ada's personal blog about boats at night and harbours."],
])('%s in the metadata is not a dek', (_what, text) => {
  const head = `<title>Boats at night are back – Everything for the coast at night</title><meta property="og:site_name" content="The Quay"><meta name="author" content="Ada Brook"><meta name="description" content="${text}">`;
  expect(readHeaderAround('', { head }).dek).toBeNull();
});

test('lists above the text do not make its beginning a dek', () => {
  const first =
    'On night 0 the boat leaves at twenty past nine, or a little after, if someone is seen running along the quay.';
  const header = readHeaderOfPage(
    `<head><meta name="description" content="${first}"></head><body><article><h1>Boats at night are back</h1>${'<p>Boats!</p>'.repeat(8)}${STORY}</article></body>`,
    () => true,
  );
  expect(header.dek).toBeNull();
});
