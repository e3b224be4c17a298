import { attack, EVIL_PAGE, prepareLibrary } from '../support/attack-page';
import type { ExtensionScope } from '../support/extension-scope';
import { expect, test } from '../support/lectern-test';
import { readStores } from '../support/library-inside';
import { openReader } from '../support/open-reader';

/** The part of the chrome API that the extension's pages use to look inside. */
test('storage is closed to a page’s process, and settings of other sites with it', async ({
  lectern,
  page,
}) => {
  const background = lectern.context.serviceWorkers()[0];
  await background?.evaluate(() => {
    const { chrome } = globalThis as unknown as ExtensionScope;
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
    const { chrome } = globalThis as unknown as ExtensionScope;
    return chrome.storage.local.get<{ settings: { sites: object } }>();
  });
  expect(stored?.settings.sites).toEqual({
    'victim.test': { theme: 'dark' },
    'evil.test': { theme: 'light' },
  });
  await background?.evaluate(() => {
    const { chrome } = globalThis as unknown as ExtensionScope;
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
    (globalThis as unknown as ExtensionScope).chrome.storage.local.get('siteRules'),
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
