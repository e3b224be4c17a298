import { beforeEach, expect, test } from 'vitest';
import { createManualTranslator, type ManualTranslator } from '@/tests/support/translator';
import { translateBlocks } from './translate-blocks';

const ARTICLE = `<article lang="de" dir="ltr"><h1>Die Schleuse</h1><p translate="no">Ada Quill</p><div data-article-body="">
<p>Sie liegt <a href="https://a.test/">seit heute</a> trocken.</p><pre>let x = 1</pre>
<p lang="fr">Tout est sec.</p><ul><li>Ein Anker<ul><li>eine Glocke</li></ul></li></ul><p>1856</p></div></article>`;
const view = { getBoundingClientRect: () => new DOMRect(0, 0, 10, 10) } as Element;

let root: HTMLElement;
let hand: ManualTranslator;
let controller: AbortController;
let progress: string[];

beforeEach(() => {
  document.body.innerHTML = ARTICLE;
  const article = document.querySelector('article');
  if (!article) throw new Error('no article');
  root = article;
  hand = createManualTranslator();
  controller = new AbortController();
  progress = [];
});

const start = async (target = 'en') =>
  translateBlocks({
    root,
    view,
    signal: controller.signal,
    session: await hand.translator.create(pair),
    sourceLanguage: 'de',
    targetLanguage: target,
    onProgress: (done, total) => progress.push(`${done}/${total}`),
  });
const pair = { sourceLanguage: 'de', targetLanguage: 'en' };

test('text is translated in place: links stay, and so do code, names and other languages', async () => {
  const link = root.querySelector('a');
  const work = await start();
  await hand.passAll();
  await work.finished;
  expect(root.querySelector('[data-article-body] p')?.innerHTML).toBe(
    'SIE LIEGT <a href="https://a.test/">SEIT HEUTE</a> TROCKEN.',
  );
  expect(root.querySelector('a')).toBe(link);
  expect(root.querySelector('h1')?.textContent).toBe('DIE SCHLEUSE');
  expect(root.querySelector('li')?.textContent).toBe('EIN ANKEREINE GLOCKE');
  for (const kept of ['Ada Quill', 'let x = 1', 'Tout est sec.', '1856']) {
    expect(root.textContent).toContain(kept);
  }
  expect(root.lang).toBe('en');
  expect(root.querySelector('p[lang=fr]')).not.toBeNull();
  expect(progress.at(-1)).toBe('5/5');
});

test('the original comes back whole, also from the middle', async () => {
  const before = root.outerHTML;
  const work = await start('ar');
  await hand.pass();
  expect(root.querySelector('h1')).toMatchObject({ lang: 'ar', dir: 'rtl' });
  expect(root.lang).toBe('de');
  controller.abort();
  await work.finished;
  work.restore();
  expect(root.outerHTML).toBe(before);
});

test('tables, captions, lists of terms and pictures keep their structure', async () => {
  const body = root.querySelector('[data-article-body]');
  if (body) {
    body.innerHTML = `<figure><img src="https://a.test/tor.png" alt="das Tor"><figcaption>Das Tor</figcaption></figure>
<table><caption>Pegel</caption><tbody><tr><th scope="row">Montag</th><td>4</td><td colspan="2">sehr <b>hoch</b></td></tr></tbody></table>
<dl><dt>Wehr</dt><dd>ein Damm</dd></dl>`;
  }
  const shape = () => body?.innerHTML.replace(/ (?:lang|dir)="\w+"/g, '').toLowerCase();
  const before = shape();
  const work = await start();
  await hand.passAll();
  await work.finished;
  expect(shape()).toBe(before);
  for (const word of ['DAS TOR', 'PEGEL', 'MONTAG', 'HOCH', 'WEHR', 'EIN DAMM'])
    expect(body?.textContent).toContain(word);
  expect(body?.querySelector('img')?.alt).toBe('das Tor');
});

test('a block changes only when all its pieces are there', async () => {
  const work = await start();
  await hand.pass();
  await hand.pass();
  expect(hand.waiting).toEqual(['seit heute']);
  expect(root.querySelector('[data-article-body] p')?.textContent).toContain('Sie liegt');
  controller.abort();
  await work.finished;
});

test('what is in view is translated before what is above it', async () => {
  const [heading] = root.querySelectorAll('h1');
  if (heading) heading.getBoundingClientRect = () => new DOMRect(0, -50, 10, 10);
  for (const other of root.querySelectorAll('p, li')) {
    other.getBoundingClientRect = () => new DOMRect(0, 20, 10, 10);
  }
  const work = await start();
  expect(hand.waiting).toEqual(['Sie liegt']);
  await hand.passAll();
  await work.finished;
  expect(heading?.textContent).toBe('DIE SCHLEUSE');
});

test('a translator that fails is reported', async () => {
  const work = await start();
  const failed = expect(work.finished).rejects.toThrow('the model stopped');
  await hand.refuse();
  await failed;
});

test('a block that the translator refuses stays as it is, in its own language; the rest is translated', async () => {
  const work = await start();
  await hand.pass();
  await hand.refuse('NotReadableError');
  await hand.passAll();
  expect(await work.finished).toBe(false);
  expect(root.querySelector('h1')?.textContent).toBe('DIE SCHLEUSE');
  const [refused] = root.querySelectorAll<HTMLElement>('[data-article-body] p');
  expect(refused?.textContent).toBe('Sie liegt seit heute trocken.');
  expect(refused?.lang).toBe('de');
  expect(root.querySelector('li')?.textContent).toBe('EIN ANKEREINE GLOCKE');
  expect(root.lang).toBe('en');
});

test('a translator that refuses every block has failed', async () => {
  const work = await start();
  const failed = expect(work.finished).rejects.toThrow();
  for (let block = 0; block < 5; block += 1) await hand.refuse('QuotaExceededError');
  await failed;
});
