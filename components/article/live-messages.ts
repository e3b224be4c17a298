import { useLayoutEffect, useMemo } from 'preact/hooks';

/**
 * Interface messages inside an article's body. They follow the language of the interface, while the body stays, with
 * every position and highlight in it.
 */
export interface LiveMessages<Messages> {
  /** Calls `writer` with the messages, now and whenever the language changes. */
  write(writer: (messages: Messages) => void): void;
  /** Returns the messages in the current language. */
  current(): Messages;
  /** Switches to the messages of another language, and writes all of them again. */
  follow(messages: Messages): void;
  /** Removes every `writer`. Call it when the body is removed. */
  clear(): void;
}

/** Creates live messages in a first language. */
export function createLiveMessages<Messages>(first: Messages): LiveMessages<Messages> {
  let current = first;
  let written: ((messages: Messages) => void)[] = [];
  return {
    write(writer) {
      written.push(writer);
      writer(current);
    },
    current: () => current,
    follow(messages) {
      if (messages === current) return;
      current = messages;
      for (const writer of written) writer(messages);
    },
    clear() {
      written = [];
    },
  };
}

/** Returns live messages that follow those of a component. */
export function useLiveMessages<Messages>(messages: Messages): LiveMessages<Messages> {
  const live = useMemo(() => createLiveMessages(messages), []);
  useLayoutEffect(() => live.follow(messages), [live, messages]);
  return live;
}
