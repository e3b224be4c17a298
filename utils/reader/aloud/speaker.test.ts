// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { createManualEngine } from '@/tests/support/speech';
import { createSpeaker } from './speaker';

const HOW = { lang: 'en', voice: 'ada', rate: 1 };
const listen = () => ({ onStart: vi.fn(), onWord: vi.fn(), onEnd: vi.fn(), onError: vi.fn() });

test('words are reported in offsets of the given text', () => {
  const engine = createManualEngine();
  const events = listen();
  createSpeaker(engine).speak({ ...HOW, text: 'The mid\u00adnight boat.' }, events);
  expect(engine.last().text).toBe('The midnight boat.');
  engine.last().events.onWord(4, 8);
  engine.last().events.onWord(13, 99);
  expect(events.onWord.mock.calls).toEqual([
    [4, 13],
    [14, 19],
  ]);
});

test('a word past the end of the text is not reported', () => {
  const engine = createManualEngine();
  const events = listen();
  createSpeaker(engine).speak({ ...HOW, text: 'Boat.' }, events);
  engine.last().events.onWord(5, 2);
  expect(events.onWord).not.toHaveBeenCalled();
});

test('an earlier text reports nothing after the next one has begun', () => {
  const engine = createManualEngine();
  const speaker = createSpeaker(engine);
  const events = listen();
  speaker.speak({ ...HOW, text: 'Out.' }, events);
  const earlier = engine.last().events;
  speaker.speak({ ...HOW, text: 'Back.' }, listen());
  earlier.onStart();
  earlier.onWord(0, 3);
  earlier.onEnd();
  earlier.onError('voice');
  for (const event of Object.values(events)) expect(event).not.toHaveBeenCalled();
});

test('a text reports nothing after it was cancelled, or after it failed', () => {
  const engine = createManualEngine();
  const speaker = createSpeaker(engine);
  const cancelled = listen();
  speaker.speak({ ...HOW, text: 'Out.' }, cancelled);
  speaker.cancel();
  engine.last().events.onEnd();
  expect(cancelled.onEnd).not.toHaveBeenCalled();
  const failed = listen();
  speaker.speak({ ...HOW, text: 'Back.' }, failed);
  engine.last().events.onError('network');
  engine.last().events.onEnd();
  expect(failed.onError).toHaveBeenCalledExactlyOnceWith('network');
  expect(failed.onEnd).not.toHaveBeenCalled();
});

test('an engine that ends at once can speak any number of texts', () => {
  let depth = 0;
  let deepest = 0;
  const speaker = createSpeaker({
    speak(_utterance, { onEnd }) {
      depth += 1;
      deepest = Math.max(deepest, depth);
      onEnd();
      depth -= 1;
    },
    cancel: () => undefined,
  });
  let left = 1000;
  const onEnd = () => {
    left -= 1;
    if (left > 0) speaker.speak({ ...HOW, text: 'On.' }, { ...listen(), onEnd });
  };
  speaker.speak({ ...HOW, text: 'On.' }, { ...listen(), onEnd });
  expect({ left, deepest }).toEqual({ left: 0, deepest: 1 });
});
