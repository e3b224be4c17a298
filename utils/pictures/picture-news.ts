import type { PictureProgress } from '@/utils/messaging/picture-calls';

/** How far pictures are, from the background to every open page of Lectern. */
export interface PictureNews {
  announce(progress: PictureProgress): void;
  /** Answers how to stop. */
  listen(listener: (progress: PictureProgress) => void): () => void;
}

const CHANNEL = 'lectern-pictures';

/**
 * A broadcast and no port: any number of pages may listen or none, and nobody has to be connected anew when a page or
 * the background was ended. What keeps the background awake is its own (see `stay-awake.ts`).
 */
export function createPictureNews(): PictureNews {
  const channel = new BroadcastChannel(CHANNEL);
  return {
    announce: (progress) => channel.postMessage(progress),
    listen(listener) {
      const onMessage = ({ data }: MessageEvent<PictureProgress>) => listener(data);
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
  };
}
