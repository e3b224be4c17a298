/** News among Lectern's open pages and its background. */
export interface Broadcast<T> {
  /** Tells all others; not the page that tells. */
  announce(news: T): void;
  /** Answers how to stop. */
  listen(listener: (news: T) => void): () => void;
}

/**
 * Opens a channel. It is a broadcast and no port: any number may listen or none, and nobody has to be connected anew when
 * a page or the background was ended. `parse` checks what comes, for it may be of a page from before an update; null is
 * passed over.
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
