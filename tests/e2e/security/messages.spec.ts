import { PAGE_CALLS } from '@/utils/background/calls/page-calls';
import { READER_CALLS } from '@/utils/background/calls/reader-calls';
import { PICTURE_CALLS } from '@/utils/library/offline-pictures/picture-calls';
import { attack, EVIL, own, prepareLibrary, VICTIM, victim } from '../support/attack-page';
import type { ExtensionScope } from '../support/extension-scope';
import { expect, test } from '../support/lectern-test';
import { openQuietPage, readStores, saveThroughBackground } from '../support/library-inside';

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
      const { chrome } = globalThis as unknown as ExtensionScope;
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
    const { chrome } = globalThis as unknown as ExtensionScope;
    return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1;
  });
  if (tabId === undefined) throw new Error('the build has no background');
  const answers = await lectern.context.serviceWorkers()[0]?.evaluate(async (tabId) => {
    const { chrome } = globalThis as unknown as ExtensionScope;
    const results = await chrome.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () =>
        // Runs in each frame.
        (globalThis as unknown as ExtensionScope).chrome.runtime.sendMessage({
          type: 'lectern-call',
          name: 'readSettings',
        }),
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
      wordCount: expect.any(Number),
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
