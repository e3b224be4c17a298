import { expect, test } from 'vitest';
import { createAloudPlayer } from './aloud-player';
import type { SpeechEngine, Utterance, UtteranceEvents } from './speech-engine';

/** An engine driven by hand. As real ones must, it lets no event of a cancelled utterance through. */
function makeEngine() {
  const spoken: Utterance[] = [];
  let events: UtteranceEvents | null = null;
  const engine: SpeechEngine = {
    voices: () => [],
    onVoices: () => () => undefined,
    speak(utterance, heard) {
      spoken.push(utterance);
      events = heard;
    },
    cancel() {
      events = null;
    },
  };
  const tell = (say: (heard: UtteranceEvents) => void) => {
    const heard = events;
    if (heard) say(heard);
  };
  return {
    engine,
    spoken,
    end: () => tell((heard) => heard.onEnd()),
    fail: () => tell((heard) => heard.onError('network')),
    word: (start: number, length: number) => tell((heard) => heard.onWord(start, length)),
    isSilent: () => events === null,
  };
}

function makePlayer(passages = ['One. Two.', '  ', 'Three.']) {
  const hand = makeEngine();
  const player = createAloudPlayer({
    engine: hand.engine,
    passages,
    lang: 'en',
    voice: null,
    rate: 1,
  });
  return { ...hand, player, texts: () => hand.spoken.map(({ text }) => text) };
}

test('sentences are spoken one after the other, through the passages, to the end', () => {
  const { player, end, texts } = makePlayer();
  player.playFrom(0);
  end();
  end();
  expect(texts()).toEqual(['One.', 'Two.', 'Three.']);
  expect(player.sentence.value).toEqual({ passage: 2, start: 0, end: 6 });
  end();
  expect(player.status.value).toBe('idle');
  expect(player.sentence.value).toBeNull();
});

test('words are marked where the voice tells them, in the places of the passage', () => {
  const { player, word, end } = makePlayer(['One. Two boats.']);
  player.playFrom(0);
  end();
  word(4, 5);
  expect(player.word.value).toEqual({ passage: 0, start: 9, end: 14 });
  player.step(-1);
  expect(player.word.value).toBeNull();
});

test('a pause falls silent; going on begins the sentence again', () => {
  const { player, end, isSilent, texts } = makePlayer();
  player.playFrom(0);
  end();
  player.toggle();
  expect(isSilent()).toBe(true);
  expect(player.status.value).toBe('paused');
  player.toggle();
  expect(texts()).toEqual(['One.', 'Two.', 'Two.']);
});

test('steps go on and back over passages, and stop at the ends', () => {
  const { player, texts } = makePlayer();
  player.playFrom(2);
  player.step(-1);
  player.step(-1);
  player.step(-1);
  player.step(1);
  expect(texts()).toEqual(['Three.', 'Two.', 'One.', 'Two.']);
});

test('a passage without words is passed over', () => {
  const { player, texts } = makePlayer();
  player.playFrom(1);
  expect(texts()).toEqual(['Three.']);
});

test('another voice and rate take effect at once, from the beginning of the sentence', () => {
  const { player, spoken } = makePlayer();
  player.change({ rate: 1.5 });
  player.playFrom(0);
  player.change({ voice: 'deep' });
  expect(spoken.at(-1)).toEqual({ text: 'One.', lang: 'en', voice: 'deep', rate: 1.5 });
});

test('a failure waits at its sentence, to be tried again', () => {
  const { player, fail, texts } = makePlayer();
  player.playFrom(0);
  fail();
  expect(player.status.value).toBe('failed');
  player.toggle();
  expect(texts()).toEqual(['One.', 'One.']);
  expect(player.status.value).toBe('playing');
});

test('stopping forgets the place', () => {
  const { player, isSilent } = makePlayer();
  player.playFrom(0);
  player.stop();
  expect(isSilent()).toBe(true);
  expect(player.sentence.value).toBeNull();
});
