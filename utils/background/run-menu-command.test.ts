import { expect, test, vi } from 'vitest';
import { MENUS } from '@/utils/tab/make-menus';
import { runMenuCommand } from './run-menu-command';

const makeWorld = (isDone = true) => ({
  toggleReader: vi.fn(async () => undefined),
  saveArticle: vi.fn(async () => isDone),
  explainInPopup: vi.fn(async () => undefined),
  openLink: vi.fn(async () => undefined),
  saveLink: vi.fn(async () => isDone),
  queueLink: vi.fn(async () => isDone),
  flash: vi.fn(async () => undefined),
});
const TAB = { id: 7, url: 'https://news.example/a' };
const LINK = 'https://news.example/b';

test('reading the page and reading the selection toggle the reader', async () => {
  const world = makeWorld();
  await runMenuCommand(world, MENUS.openReaderOnPage, TAB);
  await runMenuCommand(world, MENUS.readSelection, TAB);
  expect(world.toggleReader.mock.calls).toEqual([
    [TAB, 'page'],
    [TAB, 'selection'],
  ]);
});

test('a saved page needs no explanation', async () => {
  const world = makeWorld();
  await runMenuCommand(world, MENUS.saveArticle, TAB);
  expect(world.saveArticle).toHaveBeenCalledWith(TAB);
  expect(world.explainInPopup).not.toHaveBeenCalled();
});

test('the popup explains why a page was not saved', async () => {
  const world = makeWorld(false);
  await runMenuCommand(world, MENUS.saveArticle, TAB);
  expect(world.explainInPopup).toHaveBeenCalledOnce();
});

test('a page of a private window is not saved before the popup has said what is kept', async () => {
  const world = makeWorld();
  await runMenuCommand(world, MENUS.saveArticle, { ...TAB, incognito: true });
  expect(world.saveArticle).not.toHaveBeenCalled();
  expect(world.explainInPopup).toHaveBeenCalledOnce();
});

test('a link is opened in the same task as the command', () => {
  const world = makeWorld();
  void runMenuCommand(world, MENUS.openLink, TAB, LINK);
  expect(world.openLink).toHaveBeenCalledWith(LINK, 7);
});

test.each([true, false])(
  'the toolbar button shows whether a link was added: %s',
  async (isDone) => {
    const world = makeWorld(isDone);
    await runMenuCommand(world, MENUS.saveLink, TAB, LINK);
    await runMenuCommand(world, MENUS.queueLink, TAB, LINK);
    expect(world.saveLink).toHaveBeenCalledWith(LINK);
    expect(world.queueLink).toHaveBeenCalledWith(LINK);
    expect(world.flash.mock.calls).toEqual([
      [7, isDone],
      [7, isDone],
    ]);
  },
);

test('other commands are ignored', async () => {
  const world = makeWorld();
  await runMenuCommand(world, 'something else', TAB, LINK);
  for (const action of Object.values(world)) expect(action).not.toHaveBeenCalled();
});
