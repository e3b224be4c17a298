// @vitest-environment node
import * as v from 'valibot';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defineCall } from './call-table';
import { answerCall, type CallHandlers, createCaller } from './calls';
import { createRateLimit } from './rate-limit';

const TABLE = {
  greet: defineCall<string>()({
    from: 'reader',
    effect: 'nothing',
    perMinute: 2,
    argument: v.pipe(v.string(), v.maxLength(5)),
  }),
} as const;
const own = { id: 'lectern', root: 'chrome-extension://lectern/' };
const reader = { id: 'lectern', url: 'https://news.test/', frameId: 0, tab: { id: 7 } };
const popup = { id: 'lectern', url: 'chrome-extension://lectern/popup.html' };

const greet = vi.fn(async (name: string) => `Hello ${name}`);
const handlers: CallHandlers<typeof TABLE> = { greet };
const limit = () => createRateLimit(() => 0);
const call = (message: unknown, sender: object, world = { own, limit: limit() }) =>
  answerCall(TABLE, handlers, { message, sender }, world);
const greeting = (argument?: unknown, name = 'greet') => ({ type: 'lectern-call', name, argument });

beforeEach(() => {
  greet.mockClear();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

test('a call by an allowed caller reaches its handler', async () => {
  expect(await call(greeting('Avel'), reader)).toBe('Hello Avel');
});

test.each([
  ['from elsewhere', greeting('Avel'), popup, 'caller'],
  ['from nobody', greeting('Avel'), { ...reader, frameId: 2 }, 'caller'],
  ['with an invalid argument', greeting('Methuselah'), reader, 'argument'],
  ['without an argument', greeting(), reader, 'argument'],
  ['of an unknown name', greeting('Avel', 'shout'), reader, 'unknown'],
  ['of a name that every object has', greeting('Avel', 'constructor'), reader, 'unknown'],
])('a call %s is refused', async (_what, message, sender, refused) => {
  expect(await call(message, sender)).toEqual({ refused });
  expect(greet).not.toHaveBeenCalled();
});

test('a caller that calls too often is refused, and another is not', async () => {
  const world = { own, limit: limit() };
  const ask = (id: number) => call(greeting('Avel'), { ...reader, tab: { id } }, world);
  await ask(7);
  await ask(7);
  expect(await ask(7)).toEqual({ refused: 'limit' });
  expect(await ask(8)).toBe('Hello Avel');
});

test('a handler that throws refuses its call', async () => {
  greet.mockRejectedValueOnce(new Error('hoarse'));
  expect(await call(greeting('Avel'), reader)).toEqual({ refused: 'failed' });
});

test('another message is not a call', async () => {
  expect(await call({ type: 'other', name: 'greet' }, reader)).toBeNull();
});

test('a refused call rejects for its caller', async () => {
  fakeBrowser.reset();
  fakeBrowser.runtime.onMessage.addListener(() => Promise.resolve({ refused: 'limit' }));
  const made = createCaller<{ greet(name: string): Promise<string> }>()('greet');
  await expect(made('Avel')).rejects.toThrow('greet: limit');
});
