import { expect, test, vi } from 'vitest';
import { FROM_SITES } from '@/components/article/images/picture-sources';
import { makeArticle } from '@/tests/support/articles';
import { messages as en } from '@/utils/i18n/en/app';
import { messages as ko } from '@/utils/i18n/ko/app';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { createLiveMessages } from './live-messages';
import { makeInteractive, replaceStandIns, type StandIn } from './make-interactive';

const LOADED = ['https://news.test/ferry.jpg'];

function makeBody(
  article = makeArticle(),
  sources = FROM_SITES,
  later: ReadonlyMap<string, string> = sources.kept,
) {
  const standIns: StandIn[] = [];
  const messages = createLiveMessages(en);
  const onOpenImage = vi.fn();
  const onCopyCode = vi.fn();
  const fragment = sanitiseArticle(article.html);
  let kept = sources.kept;
  makeInteractive(fragment, {
    images: article.images,
    messages,
    loadedPictures: new Set(LOADED),
    findKept: (src) => kept.get(src),
    findMissing: (src) => sources.missing.get(src),
    standIns,
    onOpenImage,
    onCopyCode,
  });
  kept = later;
  return { fragment, onOpenImage, onCopyCode, standIns, messages };
}

test('links open in a new tab and send no referrer', () => {
  const link = makeBody().fragment.querySelector('a');
  expect(link?.target).toBe('_blank');
  expect(link?.rel).toBe('noopener noreferrer');
});

test('captioned pictures become numbered buttons; others stay pictures', () => {
  const { fragment, onOpenImage } = makeBody();
  const buttons = [...fragment.querySelectorAll('figure > button')];
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
    'Picture 1 of 2: enlarge',
    'Picture 2 of 2: enlarge',
  ]);
  expect([...fragment.querySelectorAll('figure')].map((figure) => figure.dataset['image'])).toEqual(
    ['0', undefined, '1'],
  );
  buttons[1]?.dispatchEvent(new Event('click'));
  expect(onOpenImage).toHaveBeenCalledWith(1);
});

test('pictures load lazily and send no referrer', () => {
  for (const image of makeBody().fragment.querySelectorAll('img')) {
    expect(image.loading).toBe('lazy');
    expect(image.referrerPolicy).toBe('no-referrer');
    expect(image.hasAttribute('alt')).toBe(true);
  }
});

test('a picture that does not load is replaced by a note, and its caption stays', () => {
  const { fragment } = makeBody();
  fragment.querySelector('img')?.dispatchEvent(new Event('error'));
  const figure = fragment.querySelector('figure');
  expect(figure?.querySelector('[data-missing]')?.textContent).toBe(
    'This picture couldn’t be loaded',
  );
  expect(figure?.textContent).toContain('The night boat crosses.');
});

test('a table scrolls and can be focused', () => {
  const html = '<table><tbody><tr><th>a</th></tr></tbody></table>';
  const { fragment } = makeBody(makeArticle({ html, images: [] }));
  expect(fragment.querySelector('table')?.parentElement?.tabIndex).toBe(0);
});

test('a loaded picture keeps its size; others may choose another', () => {
  const html =
    '<figure><img src="https://news.test/ferry.jpg" srcset="https://news.test/large.jpg 2x"></figure>' +
    '<figure><img src="https://news.test/pier.jpg" srcset="https://news.test/wide.jpg 2x"></figure>';
  const { fragment } = makeBody(makeArticle({ html, images: [] }));
  expect([...fragment.querySelectorAll('img')].map((image) => image.srcset)).toEqual([
    '',
    'https://news.test/wide.jpg 2x',
  ]);
});

test('a stored picture comes only from this computer; a missing one is not requested, states the reason and can be retried', () => {
  const onRetry = vi.fn();
  const { fragment, standIns } = makeBody(makeArticle(), {
    kept: new Map([['https://news.test/ferry.jpg', 'blob:ferry']]),
    missing: new Map([
      ['https://news.test/pier.jpg', { text: 'Refused.', retryLabel: 'Try again', onRetry }],
    ]),
  });
  const images = [...fragment.querySelectorAll('img')];
  expect(images.map(({ src, srcset }) => [src, srcset])).toEqual([
    ['blob:ferry', ''],
    ['https://news.test/plain.jpg', ''],
  ]);
  const note = fragment.querySelector('[data-image="1"] [data-missing]');
  expect(note?.textContent).toBe('Piles – Refused. Try again');
  note?.querySelector('button')?.click();
  expect(onRetry).toHaveBeenCalledOnce();

  replaceStandIns(standIns, new Map([['https://news.test/pier.jpg', 'blob:pier']]));
  expect(fragment.querySelector('[data-missing]')).toBeNull();
  expect(fragment.querySelectorAll('figure > button > img')).toHaveLength(2);
});

test('code has a button that copies it, and the text of the article stays the same', () => {
  const html = '<p>Run:</p><pre data-language="sh"><code>tide --low\n\tnow</code></pre>';
  const { fragment, onCopyCode } = makeBody({ ...makeArticle(), html, images: [] });
  expect(fragment.textContent).toBe('Run:tide --low\n\tnow');
  const button = fragment.querySelector('button');
  expect(button?.getAttribute('aria-label')).toBe('Copy code');
  button?.click();
  expect(onCopyCode).toHaveBeenCalledWith('tide --low\n\tnow');
  expect(fragment.querySelector('pre')?.tabIndex).toBe(0);
});

test('a picture that fails is replaced by a stored one that was found since', () => {
  const later = new Map([['https://news.test/ferry.jpg', 'blob:ferry']]);
  const { fragment, standIns } = makeBody(makeArticle(), FROM_SITES, later);
  const image = fragment.querySelector('img');
  image?.dispatchEvent(new Event('error'));
  expect(image?.getAttribute('src')).toBe('blob:ferry');
  expect(standIns).toEqual([]);
  image?.dispatchEvent(new Event('error'));
  expect(fragment.querySelector('[data-missing]')).not.toBeNull();
});

test('in another language of the interface, the same elements have its messages', () => {
  const html = `${makeArticle().html}<pre>tide</pre>`;
  const { fragment, messages } = makeBody({ ...makeArticle(), html }, FROM_SITES);
  const [image] = fragment.querySelectorAll('figure:not([data-image]) img');
  image?.removeAttribute('alt');
  image?.dispatchEvent(new Event('error'));
  const elements = [...fragment.querySelectorAll('*')];
  messages.follow(ko);
  expect([...fragment.querySelectorAll('*')]).toEqual(elements);
  expect(fragment.querySelector('figure > button')?.getAttribute('aria-label')).toBe(
    ko.imageOpenLarger(1, 2),
  );
  expect(fragment.querySelector('pre')?.getAttribute('aria-label')).toBe(ko.code);
  expect(fragment.querySelector('[data-code] button')?.getAttribute('title')).toBe(ko.copyCode);
  expect(fragment.querySelector('[data-missing]')?.textContent).toBe(ko.pictureMissing);
});
