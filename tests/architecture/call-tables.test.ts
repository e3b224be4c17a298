// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { OPENING_CALLS } from '@/utils/background/calls/opening-calls';
import { PAGE_CALLS } from '@/utils/background/calls/page-calls';
import { READER_CALLS } from '@/utils/background/calls/reader-calls';
import { PICTURE_CALLS } from '@/utils/library/offline-pictures/picture-calls';
import type { CallTable } from '@/utils/messaging/call-table';
import { answerCall, type CallHandlers } from '@/utils/messaging/calls';
import { readSource } from './source-files';

const TABLE: CallTable = { ...PAGE_CALLS, ...PICTURE_CALLS, ...READER_CALLS, ...OPENING_CALLS };
const own = { id: 'lectern', root: 'chrome-extension://lectern/' };
const popup = { id: 'lectern', url: 'chrome-extension://lectern/popup.html' };
const reader = { id: 'lectern', url: 'https://news.test/story', frameId: 0, tab: { id: 7 } };
const elsewhere = {
  'own-page': [
    reader,
    { ...popup, id: 'other' },
    { ...popup, url: 'chrome-extension://other/popup.html' },
    { ...popup, origin: 'https://news.test' },
  ],
  reader: [
    popup,
    { ...reader, id: 'other' },
    { ...reader, frameId: 4 },
    { ...reader, tab: undefined },
    { ...reader, origin: 'https://other.test' },
  ],
};

test.each(Object.entries(TABLE))('%s answers nobody else', async (name, rule) => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const handle = vi.fn(async () => 'done');
  const handlers: CallHandlers<CallTable> = { [name]: handle };
  const allows = vi.fn(() => true);
  for (const sender of elsewhere[rule.from]) {
    const call = { message: { type: 'lectern-call', name }, sender };
    const answer = await answerCall(TABLE, handlers, call, { own, limit: { allows } });
    expect(answer).toEqual({ refused: 'caller' });
  }
  expect(handle).not.toHaveBeenCalled();
  expect(allows).not.toHaveBeenCalled();
});

test('no call of a reader takes the id or the address of an article', () => {
  const names = Object.entries(TABLE).filter(([, { from }]) => from === 'reader');
  const accepting = names.filter(
    ([, { argument }]) => !('issues' in argument['~run']({ value: 'id-1' }, {})),
  );
  // Fonts are files of the extension: other names have none.
  expect(accepting.map(([name]) => name)).toEqual(['readFont']);
});

test('docs/threat-model.md lists every call as its table does', () => {
  const text = readSource('docs/threat-model.md').replace(/ +/g, ' ');
  for (const [name, { from, effect, perMinute }] of Object.entries(TABLE)) {
    const limit = perMinute >= 10_000 ? '' : String(perMinute);
    expect(text).toContain(
      `| \`${name}\` | ${from === 'reader' ? 'reader' : 'own page'} | ${effect} | ${limit}`,
    );
  }
});
