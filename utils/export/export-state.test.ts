import { expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { messages } from '@/utils/i18n/en/reader';
import { createExportState, type ExportToast, type ExportWorld } from './export-state';
import { EXPORT_WRITERS } from './export-writers';

const words = messages.export;

function make(fields: Partial<ExportWorld> = {}) {
  const said: ExportToast[] = [];
  const world = {
    loadExportWriters: async () => EXPORT_WRITERS,
    fetchPicture: async () => null,
    saveFile: vi.fn(),
    copyText: vi.fn(async () => undefined),
    ...fields,
  };
  return { said, world, exporting: createExportState(world, (notice) => said.push(notice)) };
}

test('a file is saved, and a notice counts missing pictures', async () => {
  const { exporting, world, said } = make();
  await exporting.exportFile(makeArticle(), 'html', words);
  expect(world.saveFile).toHaveBeenCalledWith(
    expect.objectContaining({ name: 'The night ferries are back.html' }),
  );
  expect(said.map(({ text }) => text)).toEqual([
    '3 pictures couldn’t be included, only their captions.',
  ]);
});

test('a second press during an export is ignored', async () => {
  const { exporting, world } = make();
  await Promise.all([
    exporting.exportFile(makeArticle(), 'epub', words),
    exporting.exportFile(makeArticle(), 'text', words),
  ]);
  expect(world.saveFile).toHaveBeenCalledTimes(1);
  expect(exporting.isBusy.value).toBe(false);
});

test('Markdown is copied to the clipboard', async () => {
  const { exporting, world, said } = make();
  await exporting.copyMarkdown(makeArticle(), words);
  expect(world.copyText).toHaveBeenCalledWith(
    expect.stringContaining('# The night ferries are back'),
  );
  expect(said).toEqual([{ text: 'Copied as Markdown' }]);
});

test('a failure is shown, and its cause can be copied', async () => {
  const copyText = vi.fn(async () => undefined);
  const saveFile = () => {
    throw new Error('no disk');
  };
  const { exporting, said } = make({ saveFile, copyText });
  await exporting.exportFile(makeArticle(), 'text', words);
  expect(said[0]?.text).toBe('The file couldn’t be created.');
  said[0]?.action?.run();
  expect(copyText).toHaveBeenCalledWith(expect.stringContaining('no disk'));
  expect(exporting.isBusy.value).toBe(false);
});
