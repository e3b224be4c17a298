import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBrowserSpeech, type SpeechView } from './browser-speech';

/** The parts of a platform's utterance that are used. */
class FakeUtterance {
  voice: unknown = null;
  lang = '';
  rate = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  onboundary: ((event: { name: string; charIndex: number; charLength?: number }) => void) | null =
    null;
  constructor(readonly text: string) {}
}

function makeView() {
  const queue: FakeUtterance[] = [];
  const synthesis = Object.assign(new EventTarget(), {
    speaking: false,
    pending: false,
    paused: false,
    getVoices: () => [
      { voiceURI: 'ada', name: 'Ada', lang: 'en-GB', localService: true, default: true },
      { voiceURI: 'far', name: 'Far', lang: 'ko-KR', localService: false, default: false },
    ],
    speak(utterance: FakeUtterance) {
      queue.push(utterance);
      synthesis.speaking = true;
    },
    cancel: vi.fn(() => {
      synthesis.speaking = false;
      // As Chrome does: the cancelled one ends with an error.
      queue.at(-1)?.onerror?.({ error: 'interrupted' });
    }),
    resume: vi.fn(),
  });
  const view = {
    setInterval: globalThis.setInterval,
    clearInterval: globalThis.clearInterval,
    speechSynthesis: synthesis,
    SpeechSynthesisUtterance: FakeUtterance,
  };
  // A stand-in for the few members that are used.
  const engine = createBrowserSpeech(view as unknown as SpeechView);
  if (!engine) throw new Error('no engine');
  const last = () => queue.at(-1) as FakeUtterance;
  return { engine, synthesis, queue, last };
}

const makeEvents = () => ({ onStart: vi.fn(), onWord: vi.fn(), onEnd: vi.fn(), onError: vi.fn() });
const hello = { text: 'The boat isn’t late.', lang: 'en', voice: 'ada', rate: 1.25 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a window without speech has no engine', () => {
  const view = { setInterval: window.setInterval, clearInterval: window.clearInterval };
  expect(createBrowserSpeech(view)).toBeNull();
});

test('voices are described, and changes reported until unsubscribed', () => {
  const { engine, synthesis } = makeView();
  expect(engine.voices()).toEqual([
    { id: 'ada', name: 'Ada', lang: 'en-GB', isRemote: false, isDefault: true },
    { id: 'far', name: 'Far', lang: 'ko-KR', isRemote: true, isDefault: false },
  ]);
  const onVoices = vi.fn();
  const stop = engine.onVoices(onVoices);
  synthesis.dispatchEvent(new Event('voiceschanged'));
  stop();
  synthesis.dispatchEvent(new Event('voiceschanged'));
  expect(onVoices).toHaveBeenCalledOnce();
});

test('an utterance is spoken with its voice, language and speed, and ends once', () => {
  const { engine, last } = makeView();
  const events = makeEvents();
  engine.speak(hello, events);
  expect(last()).toMatchObject({ text: hello.text, lang: 'en', rate: 1.25 });
  expect(last().voice).toMatchObject({ voiceURI: 'ada' });
  last().onend?.();
  last().onend?.();
  last().onerror?.({ error: 'network' });
  expect(events.onEnd).toHaveBeenCalledOnce();
  expect(events.onError).not.toHaveBeenCalled();
});

test('words are reported, even if the voice only reports where they start', () => {
  const { engine, last } = makeView();
  const events = makeEvents();
  engine.speak(hello, events);
  last().onboundary?.({ name: 'sentence', charIndex: 0, charLength: 20 });
  last().onboundary?.({ name: 'word', charIndex: 4, charLength: 4 });
  last().onboundary?.({ name: 'word', charIndex: 9 });
  last().onboundary?.({ name: 'word', charIndex: 15, charLength: 0 });
  expect(events.onWord.mock.calls).toEqual([
    [4, 4],
    [9, 5],
    [15, 4],
  ]);
});

test('a cancelled or replaced utterance reports nothing more', () => {
  const { engine, last, queue } = makeView();
  const first = makeEvents();
  engine.speak(hello, first);
  const second = makeEvents();
  engine.speak({ ...hello, text: 'Another.' }, second);
  queue[0]?.onend?.();
  queue[0]?.onboundary?.({ name: 'word', charIndex: 0 });
  engine.cancel();
  last().onend?.();
  for (const { onWord, onEnd, onError } of [first, second]) {
    expect([onWord, onEnd, onError].map((call) => call.mock.calls.length)).toEqual([0, 0, 0]);
  }
});

test('the queue is not cleared between sentences, and a pause of another page is lifted', () => {
  const { engine, synthesis, last } = makeView();
  engine.speak(hello, {
    ...makeEvents(),
    onEnd() {
      synthesis.paused = true;
      engine.speak({ ...hello, text: 'Another.' }, makeEvents());
    },
  });
  synthesis.speaking = false;
  last().onend?.();
  expect(last().text).toBe('Another.');
  expect(synthesis.cancel).not.toHaveBeenCalled();
  expect(synthesis.resume).toHaveBeenCalledOnce();
});

test.each([
  ['network', 'network'],
  ['not-allowed', 'not-allowed'],
  ['voice-unavailable', 'voice'],
  ['audio-busy', 'voice'],
  ['text-too-long', 'text'],
  ['canceled', 'interrupted'],
])('the platform’s “%s” is “%s”', (error, problem) => {
  const { engine, last } = makeView();
  const events = makeEvents();
  engine.speak(hello, events);
  last().onerror?.({ error });
  expect(events.onError.mock.calls).toEqual([[problem]]);
});

test('a missing voice is reported and not replaced', () => {
  const { engine, queue } = makeView();
  const events = makeEvents();
  engine.speak({ ...hello, voice: 'gone' }, events);
  expect(events.onError).toHaveBeenCalledWith('voice');
  expect(queue).toEqual([]);
});

test('a missing end event is detected by silence', () => {
  const { engine, synthesis, last } = makeView();
  const events = makeEvents();
  engine.speak(hello, events);
  last().onstart?.();
  vi.advanceTimersByTime(60_000);
  expect(events.onEnd).not.toHaveBeenCalled();
  synthesis.speaking = false;
  vi.advanceTimersByTime(10_000);
  expect(events.onEnd).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test('a missing start event is a failure of the voice', () => {
  const { engine, synthesis } = makeView();
  const events = makeEvents();
  engine.speak(hello, events);
  synthesis.speaking = false;
  vi.advanceTimersByTime(10_000);
  expect(events.onError.mock.calls).toEqual([['voice']]);
  expect(events.onEnd).not.toHaveBeenCalled();
});

test('a start is reported once, by its event or by the first word', () => {
  const { engine, last } = makeView();
  const [one, other] = [makeEvents(), makeEvents()];
  engine.speak(hello, one);
  last().onstart?.();
  last().onboundary?.({ name: 'word', charIndex: 4, charLength: 4 });
  expect(one.onStart).toHaveBeenCalledOnce();
  engine.speak(hello, other);
  last().onboundary?.({ name: 'word', charIndex: 4, charLength: 4 });
  expect(other.onStart).toHaveBeenCalledOnce();
});

test('a voice that claims to speak but does not begin is given up, and cannot begin later', () => {
  const { engine, synthesis, last } = makeView();
  const events = makeEvents();
  engine.speak(hello, events);
  vi.advanceTimersByTime(20_000);
  expect(events.onError).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10_000);
  expect(events.onError.mock.calls).toEqual([['no-start']]);
  expect(synthesis.cancel).toHaveBeenCalledOnce();
  last().onstart?.();
  expect(events.onStart).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

test('a voice that has begun may speak for as long as it likes', () => {
  const { engine, last } = makeView();
  const events = makeEvents();
  engine.speak(hello, events);
  last().onstart?.();
  vi.advanceTimersByTime(120_000);
  expect(events.onError).not.toHaveBeenCalled();
});
