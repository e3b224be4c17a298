/**
 * Pauses the media playing in a page. Returns a function that resumes them, unless someone changed them since. Cannot
 * reach players in cross-origin frames.
 */
export function pauseMedia(page: Document): () => void {
  const playing = [...page.querySelectorAll<HTMLMediaElement>('video, audio')].filter(
    (media) => !media.paused && !media.ended,
  );
  for (const media of playing) media.pause();
  return () => {
    for (const media of playing) {
      // A browser may refuse to resume sound; it then stays paused.
      if (media.isConnected && media.paused) media.play().catch(() => undefined);
    }
  };
}
