// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { article, entry, makePopupWorld } from '@/tests/support/popup-world';
import { fail, succeed } from '@/utils/article/outcome/result';
import { messages as en } from '@/utils/i18n/en/partial';
import { createPageReading } from './page-reading';
import type { PopupWorld } from './popup-world';

const LONGER = { ...article, html: `${article.html}<p>More.</p>`, text: `${article.text}\nMore.` };
const POSITION = { quote: 'It waits', start: 40, below: 12 };

function make(fields: Partial<PopupWorld> = {}) {
  const showToast = vi.fn();
  return { showToast, page: createPageReading(makePopupWorld(fields), showToast) };
}

test('reading again shows what was added, at the last reading position', async () => {
  const readPage = vi.fn<PopupWorld['readPage']>(async () => succeed(LONGER));
  const { page, showToast } = make({ readPage });
  readPage.mockResolvedValueOnce(succeed(article));
  await page.read({ force: false });
  page.rememberPosition(POSITION);
  expect(await page.readAgain(en)).toBe(LONGER);
  expect(page.reading.value).toEqual({ status: 'ready', article: LONGER, position: POSITION });
  expect(showToast).toHaveBeenCalledExactlyOnceWith({ text: '1 paragraph added.' });
});

test('reading again keeps the open article if nothing changed, or if there is no article now', async () => {
  const readPage = vi.fn<PopupWorld['readPage']>(async () => succeed({ ...article }));
  const { page, showToast } = make({ readPage });
  await page.read({ force: false });
  const before = page.article();
  expect(await page.readAgain(en)).toBeNull();
  readPage.mockResolvedValueOnce(fail({ reason: 'not-an-article', cause: null }));
  expect(await page.readAgain(en)).toBeNull();
  expect(page.article()).toBe(before);
  expect(showToast.mock.calls).toEqual([[{ text: en.unchanged }], [{ text: en.notFound }]]);
});

test('a second request to read again is ignored while one is under way', async () => {
  let finish: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const readPage = vi.fn<PopupWorld['readPage']>(async () => succeed(article));
  const { page } = make({ readPage });
  await page.read({ force: false });
  readPage.mockImplementationOnce(async () => {
    await slow;
    return succeed(LONGER);
  });
  const first = page.readAgain(en);
  expect(page.isReadingAgain.value).toBe(true);
  expect(await page.readAgain(en)).toBeNull();
  finish();
  expect(await first).toBe(LONGER);
  expect(page.isReadingAgain.value).toBe(false);
});

test('positions are stored by page, but not for private windows', async () => {
  const remember = vi.fn<PopupWorld['positions']['remember']>(async () => undefined);
  const positions = { recall: async () => null, remember };
  const open = make({ positions }).page;
  open.rememberPosition(POSITION);
  expect(remember).not.toHaveBeenCalled();
  await open.read({ force: false });
  open.rememberPosition(POSITION);
  expect(remember).toHaveBeenCalledExactlyOnceWith(
    'https://news.test/2026/night-ferries.html',
    POSITION,
  );
  const findTab = async () => ({ id: 7, url: article.url, title: 'x', isPrivate: true });
  const hidden = make({ positions, findTab }).page;
  await hidden.read({ force: false });
  hidden.rememberPosition(POSITION);
  expect(remember).toHaveBeenCalledOnce();
});

test('the copy of a page that failed to load is offered again after its address is hidden, and on no other page', async () => {
  const findTab = vi.fn<PopupWorld['findTab']>();
  const readPage = vi.fn<PopupWorld['readPage']>(async () =>
    fail({ reason: 'page-unavailable', cause: null }),
  );
  const library = { ...makePopupWorld().library, find: async () => succeed(entry) };
  const { page } = make({ findTab, readPage, library });
  const tab = { id: 7, title: undefined, isPrivate: false };
  findTab.mockResolvedValueOnce({ ...tab, url: article.url });
  await page.read({ force: false });
  expect(page.reading.value).toMatchObject({ savedCopy: entry });
  findTab.mockResolvedValue({ ...tab, url: undefined });
  await page.read({ force: false });
  expect(page.reading.value).toMatchObject({ savedCopy: entry });
  readPage.mockResolvedValue(fail({ reason: 'restricted-page', cause: null }));
  await page.read({ force: false });
  expect(page.reading.value).toMatchObject({ savedCopy: null });
});
