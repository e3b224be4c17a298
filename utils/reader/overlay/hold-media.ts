/**
 * Pauses what plays in a page. Answers how to let it play on: only what this paused, and only if nobody touched it
 * since. Players in frames of other sites cannot be reached.
 */
export function holdMedia(page: Document): () => void {
  const playing = [...page.querySelectorAll<HTMLMediaElement>('video, audio')].filter(
    (media) => !media.paused && !media.ended,
  );
  for (const media of playing) media.pause();
  return () => {
    for (const media of playing) {
      // A browser may refuse to start sound again; then it stays paused, as after any reload.
      if (media.isConnected && media.paused) media.play().catch(() => undefined);
    }
  };
}
