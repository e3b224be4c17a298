import { describe, expect, it } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { fail, succeed } from '@/utils/article/outcome/result';
import type { TabReader } from '@/utils/tab/tab-reader';
import { alsoReadWelcomePage } from './also-read-welcome-page';

const TAB = { id: 7, url: 'chrome-extension://lectern/welcome.html', title: '', isPrivate: false };
const sample = makeArticle({ title: 'The ferry that waits' });
const welcome = { readSample: () => ({ result: { ok: true, value: sample } }) };

function makeReader(outcome: Awaited<ReturnType<TabReader['readPage']>>): TabReader {
  return { findTab: async () => TAB, readPage: async () => outcome };
}

const restricted = fail({ reason: 'restricted-page' as const, cause: null });

describe('reading the welcome page', () => {
  it('returns the sample of the welcome page, where no script can be injected', async () => {
    const reader = alsoReadWelcomePage(makeReader(restricted), (id) => (id === 7 ? welcome : null));
    const outcome = await reader.readPage(TAB, { force: false });
    expect(outcome.ok && outcome.value.title).toBe('The ferry that waits');
  });

  it('leaves other restricted pages as they are', async () => {
    const reader = alsoReadWelcomePage(makeReader(restricted), () => null);
    expect(await reader.readPage(TAB, { force: false })).toEqual(restricted);
  });

  it('returns what was read of an ordinary page', async () => {
    const read = succeed(makeArticle({ title: 'Another page' }));
    const reader = alsoReadWelcomePage(makeReader(read), () => welcome);
    expect(await reader.readPage(TAB, { force: false })).toBe(read);
  });

  it('reports a sample that is damaged as an internal error', async () => {
    const reader = alsoReadWelcomePage(makeReader(restricted), () => ({
      readSample: () => ({ result: { ok: true, value: { title: 3 } } }),
    }));
    const outcome = await reader.readPage(TAB, { force: false });
    expect(!outcome.ok && outcome.error.reason).toBe('internal');
  });
});
