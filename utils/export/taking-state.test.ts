import { expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { messages } from '@/utils/i18n/en/reader';
import { createTakingState, type TakingNotice, type TakingWorld } from './taking-state';

const words = messages.take;

function make(fields: Partial<TakingWorld> = {}) {
  const said: TakingNotice[] = [];
  const world = {
    fetchPicture: async () => null,
    saveFile: vi.fn(),
    copyText: vi.fn(async () => undefined),
    ...fields,
  };
  return { said, world, taking: createTakingState(world, (notice) => said.push(notice)) };
}

test('a file is handed over, and pictures that could not be had are told', async () => {
  const { taking, world, said } = make();
  await taking.takeFile(makeArticle(), 'html', words);
  expect(world.saveFile).toHaveBeenCalledWith(
    expect.objectContaining({ name: 'The night ferries are back.html' }),
  );
  expect(said.map(({ text }) => text)).toEqual([
    '3 pictures could not be taken along; their captions were.',
  ]);
});

test('a second press while a file is being made does nothing', async () => {
  const { taking, world } = make();
  await Promise.all([
    taking.takeFile(makeArticle(), 'epub', words),
    taking.takeFile(makeArticle(), 'text', words),
  ]);
  expect(world.saveFile).toHaveBeenCalledTimes(1);
  expect(taking.isBusy.value).toBe(false);
});

test('Markdown goes to the clipboard', async () => {
  const { taking, world, said } = make();
  await taking.copyMarkdown(makeArticle(), words);
  expect(world.copyText).toHaveBeenCalledWith(
    expect.stringContaining('# The night ferries are back'),
  );
  expect(said).toEqual([{ text: 'Copied as Markdown' }]);
});

test('what goes wrong is told, and its cause can be copied', async () => {
  const copyText = vi.fn(async () => undefined);
  const saveFile = () => {
    throw new Error('no disk');
  };
  const { taking, said } = make({ saveFile, copyText });
  await taking.takeFile(makeArticle(), 'text', words);
  expect(said[0]?.text).toBe('The file could not be made.');
  said[0]?.action?.run();
  expect(copyText).toHaveBeenCalledWith(expect.stringContaining('no disk'));
  expect(taking.isBusy.value).toBe(false);
});
