import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { SILENT_LOG } from '../extraction-log';
import { collectFigures } from './collect-figures';

const IMAGE = '<img src="https://news.test/a.jpg" alt="">';

function collect(markup: string): string {
  const body = bodyOf(markup);
  collectFigures(body, [], SILENT_LOG);
  return body.innerHTML;
}

const figure = (caption: string, credit?: string, alt = '') =>
  `<figure data-lectern-figure=""><img src="https://news.test/a.jpg" alt="${alt}"><figcaption>${caption}${credit ? ` <small>${credit}</small>` : ''}</figcaption></figure>`;

test('finds a caption by its element and its credit by its class', () => {
  expect(
    collect(
      `<figure><div class="media">${IMAGE}</div><figcaption>The boat leaves. <span class="credit">Ines</span></figcaption></figure>`,
    ),
  ).toBe(figure('The boat leaves.', 'Ines'));
});

test('finds a caption by the class of the element after the picture', () => {
  expect(
    collect(
      `<div class="photo"><div class="area">${IMAGE}</div><div class="caption">The boat leaves.</div></div>`,
    ),
  ).toBe(figure('The boat leaves.'));
});

test('finds a caption that repeats the alternative text, and keeps it once', () => {
  const words = 'The boat leaves the quay at dusk';
  expect(
    collect(`<div><img src="https://news.test/a.jpg" alt="${words}"><p>${words}</p></div>`),
  ).toBe(figure(words));
});

test('an icon that enlarges the picture of its figure is no second picture', () => {
  const icon =
    '<a href="https://news.test/a.jpg" title="The boat leaves."><img src="https://news.test/images/icon_scale.svg" alt="Enlarge"></a>';
  expect(
    collect(`<figure><div>${IMAGE}${icon}</div><figcaption>The boat leaves.</figcaption></figure>`),
  ).toBe(figure('The boat leaves.'));
});

test('a link with a picture and an icon is no control of another picture', () => {
  const linked = `<a href="https://news.test/b">${IMAGE}<img src="https://news.test/images/icon_play.svg" alt=""></a>`;
  const figures = `<figure>${IMAGE}${linked}</figure>`;
  expect(collect(figures)).toBe(figures);
});

test('keeps an alternative text that says more than the caption', () => {
  expect(
    collect(
      `<figure><img src="https://news.test/a.jpg" alt="Contour lines"><figcaption>A page of the book.</figcaption></figure>`,
    ),
  ).toBe(figure('A page of the book.', undefined, 'Contour lines'));
});

test('a link that holds nothing but the picture and its caption becomes the figure', () => {
  expect(
    collect(
      `<div><a href="https://news.test/a.jpg">${IMAGE}<div class="caption">The boat leaves.</div></a><p>text</p></div>`,
    ),
  ).toBe(`<div>${figure('The boat leaves.')}<p>text</p></div>`);
});

test('finds a caption in an attribute', () => {
  expect(
    collect(
      '<p>text</p><img src="https://news.test/a.jpg" alt="" data-caption="The boat leaves.">',
    ),
  ).toContain('<figcaption>The boat leaves.</figcaption>');
});

test('a teaser with a heading is not a figure', () => {
  const teaser = `<div class="card">${IMAGE}<h3>Another story</h3><p class="caption">Read more of it</p></div>`;
  expect(collect(teaser)).toBe(teaser);
});

test('two pictures keep their own captions', () => {
  const one = (word: string) =>
    `<div><img src="https://news.test/${word}.jpg" alt=""><p class="caption">The ${word} leaves.</p></div>`;
  const body = bodyOf(`<div>${one('boat')}${one('train')}</div>`);
  collectFigures(body, [], SILENT_LOG);
  const pairs = [...body.querySelectorAll('figure')].map((element) => [
    element.querySelector('img')?.getAttribute('src'),
    element.querySelector('figcaption')?.textContent,
  ]);
  expect(pairs).toEqual([
    ['https://news.test/boat.jpg', 'The boat leaves.'],
    ['https://news.test/train.jpg', 'The train leaves.'],
  ]);
});

test('a picture without a caption is unchanged', () => {
  const markup = `<p>Some text of the story.</p>${IMAGE}<p>More of it.</p>`;
  expect(collect(markup)).toBe(markup);
});

test('captions that are only names, with repetitions, are credits', () => {
  const names = ['Abby Shore', 'Mo Quay', 'Abby Shore', 'Forbes Harbour'];
  const body = bodyOf(
    names
      .map((name) => `<figure>${IMAGE}<figcaption><span>${name}</span></figcaption></figure>`)
      .join(''),
  );
  collectFigures(body, [], SILENT_LOG);
  expect([...body.querySelectorAll('small')].map((small) => small.textContent)).toEqual(names);
});

test('removes a portrait of the author, and the label of a player below a picture', () => {
  const body = bodyOf(
    `<img src="https://news.test/p.jpg" alt="Portrait of Ada Brook"><figure>${IMAGE}<figcaption>Start video</figcaption></figure>`,
  );
  collectFigures(body, ['Ada Brook'], SILENT_LOG);
  expect(body.querySelectorAll('img')).toHaveLength(1);
  expect(body.querySelector('figcaption')).toBeNull();
});

test('does not take the caption of another copy of the picture, nor the text between them', () => {
  const copy = `<div>${IMAGE}<p>Scan the code to share</p></div>`;
  const text = `<p>${'The boat leaves at nine. '.repeat(6)}</p>`;
  const bottom = `<div><ul><li>Share</li></ul>${IMAGE}</div>`;
  const longer = '<p>Nobody else is on the quay.</p>'.repeat(20);
  expect(collect(`<div>${copy}${text}${bottom}</div>${longer}`)).toContain(text);
});

test('takes the author inside a caption for its credit', () => {
  expect(
    collect(
      `<figure>${IMAGE}<figcaption><span class="media-author">Author: Otto Renn</span> <span>The boat leaves.</span></figcaption></figure>`,
    ),
  ).toBe(figure('The boat leaves.', 'Author: Otto Renn'));
});

test('a caption below two pictures removes neither', () => {
  const pair = `<figure>${IMAGE}<img src="https://news.test/quay.jpg" alt=""><figcaption>The quay then and now.</figcaption></figure>`;
  expect(collect(pair)).toMatch(/a\.jpg.*quay\.jpg.*The quay then and now\./);
});

test('a caption below a row of pictures is that of the last one', () => {
  const row = `<div class="row">${IMAGE}<img src="https://news.test/quay.jpg" alt=""></div><p class="caption">The quay then and now.</p>`;
  expect(collect(row)).toMatch(
    /a\.jpg.*<figure[^>]*><img src="https:\/\/news\.test\/quay\.jpg" alt=""><figcaption>The quay/,
  );
});

test('of a preview and its picture in one frame, the picture is kept', () => {
  const frame =
    '<figure><img src="https://news.test/30/boat.jpg" width="30"><img src="https://news.test/800/boat.jpg"><figcaption>The boat leaves.</figcaption></figure>';
  expect(collect(frame)).toBe(
    '<figure data-lectern-figure=""><img src="https://news.test/800/boat.jpg"><figcaption>The boat leaves.</figcaption></figure>',
  );
});

test('reads the caption on the link that enlarges a picture', () => {
  const link = (name: string, words: string) => `<a href="/a.jpg" ${name}="${words}">${IMAGE}</a>`;
  expect(collect(link('data-caption', 'The boat leaves.'))).toBe(figure('The boat leaves.'));
  expect(collect(link('data-title', 'The boat leaves.'))).toBe(figure('The boat leaves.'));
  expect(collect(link('data-caption', 'Enlarge image'))).not.toContain('figcaption');
});

test('the paragraphs of a short story stay beside a picture whose alternative text is its headline', () => {
  const title = 'Boats leave the quay at night';
  const story =
    '<p>The boat leaves the quay at twenty past nine, as it did before the sluice was built, and nobody is late.</p>';
  const body = bodyOf(
    `<div><div>${title}</div><div><img src="https://news.test/ferry.jpg" alt="${title}">${story}${story}</div></div>`,
  );
  collectFigures(body, [], SILENT_LOG);
  expect(body.querySelectorAll('p')).toHaveLength(2);
});

test('of two elements with a caption name, the first may be the credit or a counter', () => {
  const list = (first: string, second: string) =>
    collect(
      `<dl><dt>${IMAGE}</dt><dd class="caption">${first}</dd><dd class="caption">${second}</dd></dl>`,
    );
  const caption = 'The boat leaves the quay at twenty past nine.';
  expect(list('Associated Press', caption)).toContain(figure(caption, 'Associated Press'));
  expect(list('Picture 1 / 2', caption)).toContain(`<figcaption>${caption}</figcaption>`);
  expect(list('The boat leaves.', 'Photo: Ines Calloway')).toContain(
    figure('The boat leaves.', 'Photo: Ines Calloway'),
  );
});
