import type { Page } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import type { Article } from '@/utils/article/article';
import { PAGE_CALLS } from '@/utils/background/page-calls';
import { READER_CALLS } from '@/utils/background/reader-calls';
import { PICTURE_CALLS } from '@/utils/library/offline-pictures/picture-calls';
import { makeArticle } from '../support/articles';
import { type PageProcess, takeOver } from './support/call-from-page';
import { expect, test } from './support/lectern-test';
import { openQuietPage, readStores, saveThroughBackground } from './support/library-inside';
import { openReader } from './support/open-reader';

/** The part of the chrome API that the extension's pages use to look inside. */
interface ChromeStorage {
  chrome: { storage: { local: { get(key: string): Promise<unknown> } } };
}

const VICTIM = 'https://victim.test/harbour-letters';
const EVIL = 'https://evil.test/free-kites';

const PARAGRAPHS = [
  'The kites went up at noon over the breakwater, forty of them, and the wind held until the children were called in for bread and plum soup.',
  'Each was made of rice paper and split cane by the pupils of the lower school, who had drawn on them whatever they thought the gulls might fear.',
  'Nobody had asked the gulls. They came in from the fish market as they do on every other day, walked about between the strings, and left again.',
  'By the third hour two of the kites were in the rigging of the dredger, and its mate climbed after them while the whole quay counted aloud.',
  'He brought down one and let the other fly on, because, he said, it had a face like his uncle and had earned some time out of doors.',
];
const EVIL_PAGE = `<!doctype html><html lang="en"><head><title>Free kites</title></head><body><article>
<h1>Free kites for everyone</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

const victim = makeArticle({ url: VICTIM, title: 'Letters from the harbour' });
const own = (fields: Partial<Article> = {}) =>
  makeArticle({ url: EVIL, title: 'Kites', ...fields });

/** Opens the reader over a page and takes over the process of that page. */
async function attack(lectern: LecternBrowser, page: Page): Promise<PageProcess> {
  await page.route('https://evil.test/**', (route) =>
    route.fulfill({ body: EVIL_PAGE, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto(EVIL);
  await openReader(lectern, page);
  return takeOver(page);
}

/** Empties the library, saves the victim's article, and returns a page of the extension that can look inside. */
async function prepareLibrary(lectern: LecternBrowser): Promise<{ inside: Page; id: string }> {
  const inside = await openQuietPage(lectern);
  await inside.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('lectern-library');
      opening.onsuccess = () => done(opening.result);
    });
    const names = [...database.objectStoreNames];
    const write = names.length > 0 ? database.transaction(names, 'readwrite') : null;
    for (const name of names) write?.objectStore(name).clear();
    if (write) await new Promise((done) => write.addEventListener('complete', done));
    database.close();
    // An empty database of no version would not be created anew.
    if (!write) indexedDB.deleteDatabase('lectern-library');
  });
  const saved = await saveThroughBackground(inside, victim);
  if (!saved?.ok) throw new Error(JSON.stringify(saved));
  return { inside, id: saved.value.id };
}

test('every call of the extension’s own pages is refused to a page’s process', async ({
  lectern,
  page,
}) => {
  const { inside, id } = await prepareLibrary(lectern);
  const before = await readStores(inside);
  const process = await attack(lectern, page);
  const marks = { ...before.entries[0], tags: ['forged'], deletedAt: 1 };
  const tries: [string, unknown][] = [
    ...Object.keys({ ...PAGE_CALLS, ...PICTURE_CALLS }).flatMap((name): [string, unknown][] => [
      [name, id],
      [name, victim],
      [name, { id, mode: 'all' }],
    ]),
  ];
  for (const [name, argument] of tries) {
    expect([name, await process.call(name, argument)]).toEqual([name, { refused: 'caller' }]);
  }
  // Calls that there are not, or no longer.
  for (const name of ['putBack', 'openLibrary', 'purge', 'constructor', '__proto__', 'toString']) {
    expect([name, await process.call(name, [marks])]).toEqual([name, { refused: 'unknown' }]);
  }
  expect(await readStores(inside)).toEqual(before);
});

test('every call of a reader is refused to the extension’s own pages', async ({ lectern }) => {
  const inside = await openQuietPage(lectern);
  for (const name of Object.keys(READER_CALLS)) {
    const answer = await inside.evaluate((name) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      return chrome.runtime.sendMessage({ type: 'lectern-call', name });
    }, name);
    expect([name, answer]).toEqual([name, { refused: 'caller' }]);
  }
});

test('a frame within a page can make no call', async ({ lectern, page }) => {
  const process = await attack(lectern, page);
  // Of the same origin, so that access to the page includes it.
  await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = '/frame';
    const loaded = new Promise((done) => frame.addEventListener('load', done));
    document.body.append(frame);
    await loaded;
  });
  const tabId = await lectern.context.serviceWorkers()[0]?.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(filter: object): Promise<{ id: number }[]> } };
    };
    return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  });
  const answers = await lectern.context.serviceWorkers()[0]?.evaluate(async (tabId) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        scripting: {
          executeScript(injection: object): Promise<{ frameId: number; result: unknown }[]>;
        };
      };
    };
    const results = await chrome.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () =>
        // Runs in each frame, where the extension has this.
        (
          globalThis as unknown as typeof globalThis & {
            chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
          }
        ).chrome.runtime.sendMessage({ type: 'lectern-call', name: 'readSettings' }),
    });
    return results.map(({ frameId, result }) => ({ isTop: frameId === 0, result }));
  }, tabId);
  // The same call of the same script: only where it runs differs.
  expect(answers?.filter(({ isTop }) => isTop)).toEqual([
    { isTop: true, result: expect.objectContaining({ sites: {} }) },
  ]);
  const framed = answers?.filter(({ isTop }) => !isTop) ?? [];
  expect(framed.length).toBeGreaterThan(0);
  for (const { result } of framed) expect(result).toEqual({ refused: 'caller' });
  expect(await process.call('readSettings')).toMatchObject({ sites: {} });
});

test('a page’s process neither finds nor changes the entry of another address', async ({
  lectern,
  page,
}) => {
  const { inside } = await prepareLibrary(lectern);
  const before = await readStores(inside);
  const process = await attack(lectern, page);
  await process.call('beginHere');
  for (const key of [VICTIM, 'https://evil.test/other', `${EVIL}?id=2`]) {
    expect(await process.call('findHere', [key])).toEqual({ ok: true, value: null });
  }
  const refused = { ok: false, error: { reason: 'storage-failed', cause: expect.any(String) } };
  expect(await process.call('saveHere', victim)).toEqual(refused);
  expect(await process.call('saveHere', own({ url: 'https://evil.test/other' }))).toEqual(refused);
  for (const url of [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'ftp://evil.test/',
  ]) {
    expect(await process.call('saveHere', own({ url }))).toEqual(refused);
  }
  expect(await process.call('removeHere')).toEqual({ ok: true, value: null });
  expect(await process.call('restoreHere')).toEqual(refused);
  expect(await process.call('favouriteHere', true)).toEqual(refused);
  expect(await process.call('undoSaveHere')).toEqual(refused);
  expect(await readStores(inside)).toEqual(before);
});

test('what a page’s process saves stays with its own address, sanitised and within limits', async ({
  lectern,
  page,
}) => {
  const { inside } = await prepareLibrary(lectern);
  const before = await readStores(inside);
  const process = await attack(lectern, page);
  const forged = own({
    canonicalUrl: VICTIM,
    title: 'K'.repeat(100_000),
    byline: Array.from({ length: 5_000 }, (_, index) => `Author ${index}`),
    html: '<p>Kites<img src=x onerror=alert(1)></p><script>alert(2)</script><iframe src="https://evil.test/"></iframe>',
    leadImage: { src: 'data:image/svg+xml,<svg onload=alert(1)>', alt: '' },
  });
  const saved = await process.call('saveHere', forged);
  expect(saved).toEqual({
    ok: true,
    value: {
      id: expect.any(String),
      kind: 'article',
      title: expect.any(String),
      textHash: expect.any(String),
      isFavourite: false,
    },
  });
  const after = await readStores(inside);
  const victimOf = ({ entries, bodies }: typeof after) => [
    entries.find(({ url }) => url === VICTIM),
    bodies.find(({ article }) => article.url === VICTIM),
  ];
  expect(victimOf(after)).toEqual(victimOf(before));
  const entry = after.entries.find(({ url }) => url === EVIL);
  expect(entry?.urlKey).toBe(EVIL);
  expect(entry?.title.length).toBe(2_000);
  expect(entry?.byline.length).toBe(100);
  const body = after.bodies.find(({ id }) => id === entry?.id);
  expect(body?.article.html).toBe('<p>Kites</p>');
  expect(body?.article.leadImage).toBeNull();

  const large = own({ html: `<p>${'kite '.repeat(1_000_000)}</p>` });
  expect(await process.call('saveHere', large)).toEqual({ refused: 'argument' });
  const answers = [];
  for (let number = 0; number < 40; number += 1) {
    answers.push(await process.call('saveHere', own({ text: `Night ${number}` })));
  }
  const [limited] = answers.slice(-1);
  expect(limited).toEqual({ refused: 'limit' });
  const kept = await readStores(inside);
  expect(kept.entries).toHaveLength(2);
  expect(kept.editions.length).toBeLessThan(6);
});

test('a page’s process can undo its own save once, and nothing before it', async ({
  lectern,
  page,
}) => {
  const { inside } = await prepareLibrary(lectern);
  const first = await saveThroughBackground(inside, own({ text: 'Before' }));
  if (!first?.ok) throw new Error('not saved');
  const process = await attack(lectern, page);
  await process.call('beginHere');
  expect(await process.call('undoSaveHere')).toMatchObject({ ok: false });
  expect(await process.call('saveHere', own({ text: 'After' }))).toMatchObject({ ok: true });
  expect(await process.call('undoSaveHere')).toMatchObject({
    ok: true,
    value: { id: first.value.id, textHash: first.value.textHash },
  });
  for (let time = 0; time < 3; time += 1) {
    expect(await process.call('undoSaveHere')).toMatchObject({ ok: false });
  }
  const { entries, bodies } = await readStores(inside);
  expect(entries.map(({ url }) => url).sort()).toEqual([EVIL, VICTIM]);
  expect(bodies.find(({ id }) => id === first.value.id)?.article.text).toBe('Before');
});

test('storage is closed to a page’s process, and settings of other sites with it', async ({
  lectern,
  page,
}) => {
  const background = lectern.context.serviceWorkers()[0];
  await background?.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    return chrome.storage.local.set({
      settings: { sites: { 'victim.test': { theme: 'dark' }, 'evil.test': { theme: 'sepia' } } },
    });
  });
  const process = await attack(lectern, page);
  for (const area of ['local', 'session']) {
    const outcome = await process.evaluate(
      `(async () => { try { return await chrome.storage.${area}.get() } catch (error) { return 'closed' } })()`,
    );
    expect([area, outcome]).toEqual([area, 'closed']);
    const written = await process.evaluate(
      `(async () => { try { await chrome.storage.${area}.set({ settings: 1 }); return 'written' } catch (error) { return 'closed' } })()`,
    );
    expect([area, written]).toEqual([area, 'closed']);
  }
  expect(await process.call('readSettings')).toMatchObject({
    sites: { 'evil.test': { theme: 'sepia' } },
  });
  expect(JSON.stringify(await process.call('readSettings'))).not.toContain('victim');
  const changed = await process.call('changeSettings', {
    keepPictures: 'all',
    language: 'ko',
    backupReminder: false,
    textStep: 1,
    sites: { 'victim.test': { theme: 'light' }, 'evil.test': { theme: 'light' }, __proto__: {} },
  });
  expect(changed).toMatchObject({ keepPictures: 'ask', language: 'auto', textStep: 1 });
  const stored = await background?.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(): Promise<{ settings: { sites: object } }> } } };
    };
    return chrome.storage.local.get();
  });
  expect(stored?.settings.sites).toEqual({
    'victim.test': { theme: 'dark' },
    'evil.test': { theme: 'light' },
  });
  await background?.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { clear(): Promise<void> } } };
    };
    return chrome.storage.local.clear();
  });
});

test('a page’s process changes how its own site is read, by tags and classes alone', async ({
  lectern,
  page,
}) => {
  const { inside } = await prepareLibrary(lectern);
  const process = await attack(lectern, page);
  const rule = { root: null, keep: ['div.box > p'], drop: [] };
  const invalid = [
    { ...rule, keep: ['<img src=x onerror=alert(1)>'] },
    { ...rule, keep: ['p:has(input)'] },
    { ...rule, keep: Array(21).fill('p') },
    { ...rule, drop: [`p.${'x'.repeat(600)}`] },
    { ...rule, root: { shape: 'main', place: -1 } },
    'div.box',
  ];
  for (const one of invalid) {
    expect(await process.call('changeRuleHere', one)).toEqual({ refused: 'argument' });
  }
  await process.call('changeRuleHere', { ...rule, site: 'victim.test', words: 'kites' });
  const stored = await inside.evaluate(() =>
    (globalThis as unknown as ChromeStorage).chrome.storage.local.get('siteRules'),
  );
  expect(stored).toEqual({ siteRules: { 'evil.test': rule } });
  await process.call('changeRuleHere', null);
});

test('a page’s process opens no tab without a press, and only one if it lies', async ({
  lectern,
  page,
}) => {
  const process = await attack(lectern, page);
  const count = () => lectern.context.pages().length;
  const before = count();
  for (const press of [undefined, true, { isPressed: false }, { isPressed: 1 }]) {
    expect(await process.call('openSettings', press)).toHaveProperty('refused');
  }
  expect(count()).toBe(before);
  for (let time = 0; time < 10; time += 1) await process.call('openSettings', { isPressed: true });
  // Its page is not saved, so there is no copy to open.
  for (let time = 0; time < 10; time += 1) await process.call('openSavedHere', { isPressed: true });
  expect(count()).toBeLessThanOrEqual(before + 1);
});

test('the reader over a page saves, undoes, removes and restores, and opens the settings', async ({
  lectern,
  page,
}) => {
  const { inside } = await prepareLibrary(lectern);
  await page.route('https://evil.test/**', (route) =>
    route.fulfill({ body: EVIL_PAGE, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto('https://evil.test/honest');
  const reader = await openReader(lectern, page);
  const state = async () => {
    const { entries } = await readStores(inside);
    const entry = entries.find(({ url }) => url === 'https://evil.test/honest');
    return entry && (entry.deletedAt === null ? 'saved' : 'deleted');
  };
  const save = reader.getByRole('button', { name: /^Saved?$/ });
  await save.click();
  await expect.poll(state).toBe('saved');
  await reader.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(state).toBeUndefined();
  await save.click();
  await expect.poll(state).toBe('saved');
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await save.click();
  await expect.poll(state).toBe('deleted');
  await reader.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(state).toBe('saved');
  await inside.close();
  const opened = lectern.context.waitForEvent('page');
  await reader.getByRole('button', { name: 'Settings' }).click();
  expect((await opened).url()).toContain('options.html');
});
