import type { Page } from '@playwright/test';

/** Presses Save in a popup, unless the article is saved already, and waits until it is. */
export async function saveArticle(popup: Page): Promise<void> {
  const title = await popup.getByRole('heading', { level: 1 }).textContent();
  const button = popup.getByRole('button', { name: /^Saved?$/ });
  await button.waitFor();
  // The button may not know it yet.
  if (!(await isSaved(popup, title ?? ''))) await button.click();
  await popup.getByRole('button', { name: 'Saved' }).waitFor();
}

/** Whether the library of the extension whose page this is has an article of that title. */
const isSaved = (page: Page, title: string): Promise<boolean> =>
  page.evaluate(async (title) => {
    // A library that does not exist yet is not to be made by looking.
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'lectern-library')) return false;
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open('lectern-library');
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    const entries = await new Promise<{ title: string; deletedAt?: number | null }[]>((done) => {
      const asked = database.transaction('entries').objectStore('entries').getAll();
      asked.onsuccess = () => done(asked.result);
    });
    database.close();
    return entries.some((entry) => entry.title === title && !entry.deletedAt);
  }, title);
