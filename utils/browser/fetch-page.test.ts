import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchPage } from './fetch-page';

/** The requests that were sent, which tests answer by hand. */
class FakeRequest {
  static sent: FakeRequest[] = [];
  isAborted = false;
  status = 200;
  responseURL = '';
  responseXML: Document | null = document;
  onload = () => {};
  onerror = () => {};
  onabort = () => {};
  onprogress = (_event: { loaded: number }) => {};
  open() {}
  send() {
    FakeRequest.sent.push(this);
  }
  abort() {
    this.isAborted = true;
    this.onabort();
  }
}

beforeEach(() => {
  FakeRequest.sent = [];
  vi.stubGlobal('XMLHttpRequest', FakeRequest);
});
afterEach(() => vi.unstubAllGlobals());

const URL = 'https://news.test/story';

/** Starts a request and returns it with its outcome. */
function begin(signal?: AbortSignal) {
  const outcome = fetchPage(URL, signal);
  return { outcome, request: FakeRequest.sent[0] ?? new FakeRequest() };
}

test('a page has the address that responded', async () => {
  const { outcome, request } = begin();
  request.responseURL = 'https://news.test/moved';
  request.onload();
  expect(await outcome).toEqual({
    ok: true,
    value: { page: document, url: 'https://news.test/moved' },
  });
});

test.each([
  ['an error page', { status: 404 }],
  ['a file that is no page', { responseXML: null }],
])('%s is refused', async (_what, fields) => {
  const { outcome, request } = begin();
  Object.assign(request, fields).onload();
  expect(await outcome).toEqual({ ok: false, error: 'refused' });
});

test('a huge page is refused before it has arrived', async () => {
  const { outcome, request } = begin();
  request.onprogress({ loaded: 9_000_000 });
  expect(request.isAborted).toBe(false);
  request.onprogress({ loaded: 11_000_000 });
  expect(request.isAborted).toBe(true);
  expect(await outcome).toEqual({ ok: false, error: 'refused' });
});

test('without an answer, or when it is aborted, a page is unreachable', async () => {
  const failed = begin();
  failed.request.onerror();
  expect(await failed.outcome).toEqual({ ok: false, error: 'unreachable' });

  FakeRequest.sent = [];
  const controller = new AbortController();
  const { outcome, request } = begin(controller.signal);
  controller.abort();
  expect(request.isAborted).toBe(true);
  expect(await outcome).toEqual({ ok: false, error: 'unreachable' });
});

test('nothing is requested if it was aborted before', async () => {
  expect(await fetchPage(URL, AbortSignal.abort())).toEqual({ ok: false, error: 'unreachable' });
  expect(FakeRequest.sent).toEqual([]);
});
