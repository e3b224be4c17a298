// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { createManualEngine } from '@/tests/support/speech';
import { createAloudPlayer } from './aloud-player';
import type { SpeechEngine } from './speech-engine';

const TEXTS = [
  'The boat leaves. It waits for some.',
  '',
  'Marram Point.',
  'They run. They arrive.',
];

function start(
  texts: readonly string[] = TEXTS,
  more: { voice?: string | null; rate?: number } = {},
) {
  const engine = createManualEngine();
  const onDone = vi.fn();
  const player = createAloudPlayer({
    engine,
    passages: texts.map((text) => ({ text })),
    lang: 'en',
    voice: 'ada',
    rate: 1,
    onDone,
    ...more,
  });
  const spoken = () => engine.spoken.map(({ text }) => text);
  return { engine, player, onDone, spoken };
}

test('nothing is spoken before play', () => {
  const { engine, player } = start();
  player.resume();
  player.toggle();
  player.nextSentence();
  player.setRate(2);
  player.setVoice('other');
  expect(engine.spoken).toEqual([]);
  expect(player.status.value).toBe('idle');
});

test('all sentences are spoken in order, skipping empty passages, and then it is done', () => {
  const { engine, player, onDone, spoken } = start();
  player.play();
  expect(engine.last()).toMatchObject({
    text: 'The boat leaves.',
    lang: 'en',
    voice: 'ada',
    rate: 1,
  });
  expect(player.status.value).toBe('playing');
  expect(player.position.value).toEqual({ passage: 0, start: 0, end: 16 });
  while (player.status.value === 'playing') engine.last().events.onEnd();
  expect(spoken()).toEqual([
    'The boat leaves.',
    'It waits for some.',
    'Marram Point.',
    'They run.',
    'They arrive.',
  ]);
  expect(onDone).toHaveBeenCalledOnce();
  expect(player.status.value).toBe('idle');
  expect(player.position.value).toBeNull();
});

test('the player starts at the sentence of a given offset', () => {
  const { player, spoken } = start();
  player.play(3);
  player.play(3, 12);
  player.play(1);
  expect(spoken()).toEqual(['They run.', 'They arrive.', 'Marram Point.']);
});

test('words are reported in offsets of the passage, counting soft hyphens', () => {
  const { engine, player, spoken } = start(['First. The mid\u00adnight boat.']);
  player.play(0, 8);
  expect(spoken()).toEqual(['The midnight boat.']);
  engine.last().events.onWord(4, 8);
  expect(player.word.value).toEqual({ passage: 0, start: 11, end: 20 });
  engine.last().events.onWord(13, 99);
  expect(player.word.value).toEqual({ passage: 0, start: 21, end: 26 });
  engine.last().events.onWord(50, 2);
  expect(player.word.value).toEqual({ passage: 0, start: 21, end: 26 });
  player.previousSentence();
  expect(player.word.value).toBeNull();
});

test('after a pause it continues at the current word', () => {
  const { engine, player } = start();
  player.play();
  engine.last().events.onWord(4, 4);
  const before = engine.cancelled;
  player.toggle();
  expect(player.status.value).toBe('paused');
  expect(engine.cancelled).toBe(before + 1);
  player.toggle();
  expect(engine.last().text).toBe('boat leaves.');
  engine.last().events.onWord(5, 6);
  expect(player.word.value).toEqual({ passage: 0, start: 9, end: 15 });
});

test('if the voice reports no words, it repeats the sentence after a pause', () => {
  const { player, spoken } = start();
  player.play();
  player.pause();
  player.play();
  expect(spoken()).toEqual(['The boat leaves.', 'The boat leaves.']);
});

test('skipping moves by sentence and passage, within the article', () => {
  const { player, spoken, onDone } = start();
  player.play();
  player.previousSentence();
  player.nextSentence();
  player.nextPassage();
  player.nextPassage();
  player.nextSentence();
  player.previousPassage();
  player.previousSentence();
  expect(spoken()).toEqual([
    'The boat leaves.',
    'The boat leaves.',
    'It waits for some.',
    'Marram Point.',
    'They run.',
    'They arrive.',
    'Marram Point.',
    'It waits for some.',
  ]);
  player.previousPassage();
  expect(spoken().at(-1)).toBe('The boat leaves.');
  expect(onDone).not.toHaveBeenCalled();
  player.play(3, 12);
  player.nextSentence();
  expect(onDone).toHaveBeenCalledOnce();
});

test('skipping while paused moves the position silently', () => {
  const { engine, player } = start();
  player.play();
  player.pause();
  player.nextSentence();
  expect(engine.spoken).toHaveLength(1);
  expect(player.position.value).toMatchObject({ start: 17 });
  player.resume();
  expect(engine.last().text).toBe('It waits for some.');
});

test('events of earlier utterances are ignored', () => {
  const { engine, player, onDone } = start();
  player.play();
  const stale = engine.last().events;
  player.nextPassage();
  const seen = () => [
    player.status.value,
    player.position.value,
    player.word.value,
    engine.spoken.length,
  ];
  const before = seen();
  stale.onWord(0, 3);
  stale.onError('voice');
  stale.onEnd();
  expect(seen()).toEqual(before);
  const late = engine.last().events;
  player.stop();
  late.onWord(0, 3);
  late.onEnd();
  late.onError('network');
  expect(seen()).toEqual(['idle', null, null, before[3]]);
  expect(onDone).not.toHaveBeenCalled();
});

test('a duplicate end event is ignored', () => {
  const { engine, player } = start();
  player.play();
  const { events } = engine.last();
  events.onEnd();
  events.onEnd();
  expect(engine.spoken).toHaveLength(2);
});

test('a failed sentence is skipped; three in a row fail and return to the first', () => {
  const { engine, player, spoken } = start();
  player.play();
  engine.last().events.onError('text');
  engine.last().events.onEnd();
  expect(player.status.value).toBe('playing');
  for (let index = 0; index < 3; index += 1) engine.last().events.onError('text');
  expect(player.status.value).toBe('failed');
  expect(player.problem.value).toBe('text');
  player.resume();
  expect(spoken().at(-1)).toBe('Marram Point.');
  expect(player.problem.value).toBeNull();
});

test.each(['voice', 'network', 'not-allowed'] as const)(
  '“%s” fails at once and keeps the position',
  (why) => {
    const { engine, player, spoken } = start();
    player.play(0, 17);
    engine.last().events.onError(why);
    expect([player.status.value, player.problem.value]).toEqual(['failed', why]);
    player.setVoice('otto');
    expect(player.status.value).toBe('paused');
    player.toggle();
    expect(spoken()).toEqual(['It waits for some.', 'It waits for some.']);
    expect(engine.last().voice).toBe('otto');
  },
);

test('when another page cancels speech, it pauses', () => {
  const { engine, player } = start();
  player.play();
  engine.last().events.onError('interrupted');
  expect(player.status.value).toBe('paused');
});

test('a new speed or voice restarts the sentence at once', () => {
  const { engine, player } = start();
  player.play(0, 17);
  engine.last().events.onWord(3, 5);
  player.setRate(1.5);
  expect(engine.last()).toMatchObject({ text: 'It waits for some.', rate: 1.5 });
  player.setVoice('otto');
  expect(engine.last()).toMatchObject({ text: 'It waits for some.', voice: 'otto' });
  player.setRate(99);
  expect(player.rate.value).toBe(3);
  player.setRate(Number.NaN);
  expect(player.rate.value).toBe(1);
});

test('a slow voice gets shorter parts, and the position stays', () => {
  const clause = 'the boat waits for whoever is seen running along the quay';
  const { engine, player } = start([`${clause}, ${clause}, ${clause}.`]);
  player.play();
  const whole = engine.last().text.length;
  player.setRate(0.5);
  expect(engine.last().text.length).toBeLessThan(whole);
  expect(player.position.value?.start).toBe(0);
});

test('nothing is spoken until a voice is set', () => {
  const { engine, player } = start(TEXTS, { voice: null });
  player.play();
  expect([player.status.value, player.problem.value]).toEqual(['failed', 'voice']);
  player.setVoice('ada');
  player.resume();
  expect(engine.spoken).toHaveLength(1);
});

test('nothing to read is done at once', () => {
  const { player, onDone } = start(['', ' … ']);
  player.play();
  expect(onDone).toHaveBeenCalledOnce();
  expect(player.status.value).toBe('idle');
});

test('ten thousand sentences do not overflow the stack, even with a synchronous engine', () => {
  const said: string[] = [];
  const engine: SpeechEngine = {
    voices: () => [],
    onVoices: () => () => undefined,
    speak({ text }, { onEnd }) {
      said.push(text);
      onEnd();
    },
    cancel: () => undefined,
  };
  const onDone = vi.fn();
  const passages = Array.from({ length: 500 }, (_, index) => ({
    text: `Boat ${index}. `.repeat(20),
  }));
  createAloudPlayer({ engine, passages, lang: 'en', voice: 'ada', rate: 1, onDone }).play();
  expect(said).toHaveLength(10_000);
  expect(onDone).toHaveBeenCalledOnce();
});

test('the voice is being prepared from the press until it is heard', () => {
  const { engine, player } = start();
  expect(player.isPreparing.value).toBe(false);
  player.play();
  expect(player.isPreparing.value).toBe(true);
  const stale = engine.last().events;
  player.nextSentence();
  stale.onStart();
  expect(player.isPreparing.value).toBe(true);
  engine.last().events.onStart();
  expect(player.isPreparing.value).toBe(false);
  engine.last().events.onEnd();
  expect(player.isPreparing.value).toBe(true);
  player.pause();
  expect(player.isPreparing.value).toBe(false);
  player.resume();
  engine.last().events.onError('no-start');
  expect(player.isPreparing.value).toBe(false);
  expect(player.problem.value).toBe('no-start');
});
