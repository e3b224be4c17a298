import { render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { article, makePopupWorld } from '@/tests/support/popup-world';
import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import { PopupApp } from './PopupApp';
import { createPopupState } from './popup-state';

/** A popup whose page is still being read, and a function that ends the reading. */
async function showWhileReading() {
  let finish: (outcome: Result<typeof article, never>) => void = () => undefined;
  const world = makePopupWorld({
    readPage: () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  });
  const state = createPopupState(world);
  state.start();
  render(<PopupApp state={state} world={world} />);
  await screen.findByRole('radio', { name: 'larger (+1)' });
  return { arrive: () => finish(succeed(article)) };
}

const heading = () => screen.findByRole('heading', { level: 1, name: article.title });

test('the article takes the focus when it arrives, so that keys scroll it', async () => {
  const { arrive } = await showWhileReading();
  arrive();
  await heading();
  expect(document.activeElement?.id).toBe('panel-article');
});

test('an article that arrives does not take the focus from another control', async () => {
  const { arrive } = await showWhileReading();
  const step = screen.getByRole('radio', { name: 'larger (+1)' });
  step.focus();
  arrive();
  await heading();
  expect(document.activeElement).toBe(step);
});

test('if the reader cannot be opened over the page, the popup stays and says so', async () => {
  const world = makePopupWorld({
    openReaderOnPage: async () =>
      fail({ reason: 'refused' as const, details: 'No tab with id: 7.' }),
  });
  const state = createPopupState(world);
  state.start();
  render(<PopupApp state={state} world={world} />);
  await heading();
  screen.getByRole('button', { name: 'Open reader' }).click();
  await screen.findByText('The page is no longer open');
  expect(screen.getByRole('button', { name: 'Copy details' })).toBeTruthy();
});

test('if the page allows no reader over it, the popup stays and says so', async () => {
  const world = makePopupWorld({
    openReaderOnPage: async () => fail({ reason: 'sandboxed' as const }),
  });
  const state = createPopupState(world);
  state.start();
  render(<PopupApp state={state} world={world} />);
  await heading();
  screen.getByRole('button', { name: 'Open reader' }).click();
  await screen.findByText(/can’t open over this page/);
  await heading();
});

test('in a private window, the popup says before saving what is kept, and remembers no reading position', async () => {
  const remember = vi.fn(async () => undefined);
  const world = makePopupWorld({
    findTab: async () => ({ id: 7, url: article.url, title: 'x', isPrivate: true }),
    positions: { recall: async () => null, remember },
  });
  const state = createPopupState(world);
  state.start();
  render(<PopupApp state={state} world={world} />);
  await screen.findByText(/^This is a private window\..* stay in your library/);
  state.rememberPosition({ quote: 'It waits', start: 9, below: 3 });
  expect(remember).not.toHaveBeenCalled();
  screen.getByRole('button', { name: 'Save' }).click();
  await screen.findByRole('button', { name: 'Saved', exact: true });
  expect(screen.queryByText(/This is a private window/)).toBeNull();
});

test('in other windows, the popup says nothing about private ones', async () => {
  const { arrive } = await showWhileReading();
  arrive();
  await heading();
  expect(screen.queryByText(/private window/)).toBeNull();
});

test('a preview is named, and reading again keeps the article and says what changed', async () => {
  const part = { ...article, partial: 'preview' as const };
  let page = part;
  const world = makePopupWorld({ readPage: async () => succeed(page) });
  const state = createPopupState(world);
  state.start();
  render(<PopupApp state={state} world={world} />);
  await screen.findByText(/^This is a preview/);
  screen.getByRole('button', { name: 'Read again' }).click();
  await screen.findByText('Nothing on the page has changed.');
  const html = `${article.html}<p>It sails.</p>`;
  page = { ...article, html, text: `${article.text}\nIt sails.` } as typeof part;
  screen.getByRole('button', { name: 'Read again' }).click();
  await screen.findByText('1 paragraph added. The page no longer looks incomplete.');
  expect(screen.getByText('It sails.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Read again' })).toBeNull();
});

test('if the article is gone when it is read again, what was read stays', async () => {
  const outcomes: Result<typeof article, ExtractFailure>[] = [
    succeed({ ...article, partial: 'loading' }),
    fail({ reason: 'not-an-article', cause: null }),
  ];
  const world = makePopupWorld({ readPage: async () => outcomes.shift() ?? succeed(article) });
  const state = createPopupState(world);
  state.start();
  render(<PopupApp state={state} world={world} />);
  await heading();
  screen.getByRole('button', { name: 'Read again' }).click();
  await screen.findByText(/^There is no article on the page now/);
  await heading();
});
