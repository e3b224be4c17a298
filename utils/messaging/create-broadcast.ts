/** A channel between open pages and the background. */
export interface Broadcast<T> {
  /** Sends to all others, but not to this page. */
  announce(news: T): void;
  /** Returns an unsubscribe function. */
  listen(listener: (news: T) => void): () => void;
}

/**
 * Opens a channel. Unlike a port, a broadcast allows any number of listeners and needs no reconnecting when a page or
 * the background stops. `parse` validates messages, which may come from a page of an older version; null is ignored.
 */
export function createBroadcast<T>(name: string, parse: (data: unknown) => T | null): Broadcast<T> {
  const channel = new BroadcastChannel(name);
  return {
    announce: (news) => channel.postMessage(news),
    listen(listener) {
      const onMessage = ({ data }: MessageEvent<unknown>) => {
        const news = parse(data);
        if (news !== null) listener(news);
      };
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
  };
}
