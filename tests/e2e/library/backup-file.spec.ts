import { fillLibrary } from '../support/fill-library';
import { expect, test } from '../support/lectern-test';

/**
 * Answers the dialog that asks where to save a file with a file among the extension's own. The first one is written
 * slowly, so that it can be cancelled before it is whole.
 */
const CHOOSE = `
  let isSlow = true;
  window.showSaveFilePicker = async () => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle('chosen.zip', { create: true });
    if (!isSlow) return handle;
    isSlow = false;
    const open = handle.createWritable.bind(handle);
    handle.createWritable = async () => {
      const slow = new TransformStream({
        transform(chunk, out) {
          out.enqueue(chunk);
          return new Promise((go) => setTimeout(go, 200));
        },
      });
      slow.readable.pipeTo(await open()).catch(() => undefined);
      return slow.writable;
    };
    return handle;
  };`;

/** Returns the names and sizes of the extension's own files; the folders of the browser's other data aside. */
const FILES = `(async () => {
  const found = [];
  for await (const [name, handle] of (await navigator.storage.getDirectory()).entries()) {
    if (handle.kind === 'file') found.push([name, (await handle.getFile()).size]);
  }
  return found;
})()`;

const ARTICLES = Array.from({ length: 200 }, (_, index) => ({
  article: { title: `Ferry number ${index}` },
}));

test('a backup is written to the file that the reader chose; one that is cancelled leaves none', async ({
  lectern,
  page,
}) => {
  await page.addInitScript(CHOOSE);
  await page.goto(lectern.address('library.html'));
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await fillLibrary(page, ARTICLES);
  await page.reload();
  await page.getByRole('button', { name: 'Back up' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Back up' }).click();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText('No backup yet.')).toBeVisible();
  await expect.poll(() => page.evaluate(FILES)).toEqual([]);

  await dialog.getByRole('button', { name: 'Back up' }).click();
  await expect(dialog.getByText('is ready')).toBeVisible();
  const [[name, size] = []] = await page.evaluate<[string, number][]>(FILES);
  expect(name).toBe('chosen.zip');
  expect(size).toBeGreaterThan(ARTICLES.length * 1_000);
});
