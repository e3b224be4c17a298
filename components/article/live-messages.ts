import { useLayoutEffect, useMemo } from 'preact/hooks';

/** Words of the interface inside a body. They follow its language, and the body stays, with every place and mark in it. */
export interface LiveWords<Messages> {
  /** Writes some words, now and in every language that follows. */
  write(how: (messages: Messages) => void): void;
  /** Returns the words in the language now. */
  current(): Messages;
  /** Writes all of them in another language. */
  follow(messages: Messages): void;
  /** Forgets what was written, with a body that goes. */
  clear(): void;
}

/** Creates words that nothing has written yet. */
export function createLiveWords<Messages>(first: Messages): LiveWords<Messages> {
  let current = first;
  let written: ((messages: Messages) => void)[] = [];
  return {
    write(how) {
      written.push(how);
      how(current);
    },
    current: () => current,
    follow(messages) {
      if (messages === current) return;
      current = messages;
      for (const how of written) how(messages);
    },
    clear() {
      written = [];
    },
  };
}

/** Returns words that follow the messages of a component. */
export function useLiveWords<Messages>(messages: Messages): LiveWords<Messages> {
  const words = useMemo(() => createLiveWords(messages), []);
  useLayoutEffect(() => words.follow(messages), [words, messages]);
  return words;
}
