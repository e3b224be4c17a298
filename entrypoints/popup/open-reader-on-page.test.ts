import { expect, test, vi } from 'vitest';
import { fail, succeed } from '@/utils/article/outcome/result';
import { openReaderOnPage } from './open-reader-on-page';

function makeWorld(url: string | null) {
  return {
    tab: Promise.resolve(url === null ? null : { id: 7, url, title: 'A page', isPrivate: false }),
    isWelcomeAddress: (address: string | undefined) => address === 'ext://welcome',
    toggleWelcomeReader: vi.fn(),
    toggleReader: vi.fn(async (_tabId: number) => succeed('toggled' as const)),
    closePopup: vi.fn(),
  };
}

test('opens the reader over the page and closes the popup', async () => {
  const world = makeWorld('https://news.test/boats');
  expect(await openReaderOnPage(world)).toEqual(succeed('toggled'));
  expect(world.toggleReader).toHaveBeenCalledWith(7);
  expect(world.closePopup).toHaveBeenCalledOnce();
});

test('on the welcome page, opens its own reader', async () => {
  const world = makeWorld('ext://welcome');
  await openReaderOnPage(world);
  expect(world.toggleWelcomeReader).toHaveBeenCalledWith(7);
  expect(world.toggleReader).not.toHaveBeenCalled();
  expect(world.closePopup).toHaveBeenCalledOnce();
});

test('the popup stays open to show why the reader did not open', async () => {
  const failure = { reason: 'sandboxed' as const };
  const world = { ...makeWorld('https://news.test/'), toggleReader: async () => fail(failure) };
  expect(await openReaderOnPage(world)).toEqual(fail(failure));
  expect(world.closePopup).not.toHaveBeenCalled();
});

test('fails if the tab no longer exists', async () => {
  expect((await openReaderOnPage(makeWorld(null))).ok).toBe(false);
});
