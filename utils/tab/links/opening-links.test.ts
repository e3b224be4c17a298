// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createOpeningLinks } from './opening-links';

beforeEach(() => fakeBrowser.reset());

test('the state of a tab is remembered when the background stops, until it is forgotten', async () => {
  await createOpeningLinks().set(7, 'permitted');
  const links = createOpeningLinks();
  expect([await links.of(7), await links.of(8)]).toEqual(['permitted', null]);
  await links.set(7, 'checking');
  expect(await links.of(7)).toBe('checking');
  await links.set(7, null);
  expect(await links.of(7)).toBe(null);
});

test('what is stored is validated', async () => {
  await fakeBrowser.storage.session.set({ openingLinks: [{ tabId: 7, state: 'everything' }] });
  expect(await createOpeningLinks().of(7)).toBe(null);
});

test('only the latest tabs are remembered', async () => {
  const links = createOpeningLinks();
  for (let tabId = 0; tabId < 60; tabId += 1) await links.set(tabId, 'permitted');
  expect([await links.of(9), await links.of(10), await links.of(59)]).toEqual([
    null,
    'permitted',
    'permitted',
  ]);
});
