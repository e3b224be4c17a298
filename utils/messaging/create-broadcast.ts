/** A channel between open pages and the background. */
export interface Broadcast<T> {
  /** Sends to all others, but not to this page. */
  announce(message: T): void;
  /** Returns an unsubscribe function. */
  listen(listener: (message: T) => void): () => void;
}

/**
 * Opens a channel. Unlike a port, a broadcast allows any number of listeners and needs no reconnecting when a page or
 * the background stops. `parse` validates messages, which may come from a page of an older version; null is ignored.
 */
export function createBroadcast<T>(name: string, parse: (data: unknown) => T | null): Broadcast<T> {
  const channel = new BroadcastChannel(name);
  return {
    announce: (message) => channel.postMessage(message),
    listen(listener) {
      const onMessage = ({ data }: MessageEvent<unknown>) => {
        const message = parse(data);
        if (message !== null) listener(message);
      };
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
  };
}
