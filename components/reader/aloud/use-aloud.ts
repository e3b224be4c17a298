import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Article } from '@/utils/article/article';
import type { SpeechEngine } from '@/utils/reader/aloud/speech-engine';
import { type Aloud, createAloud, type KeptAloud } from './create-aloud';

interface AloudParts {
  scroller: RefObject<HTMLElement | null>;
  /** Another article ends the reading of this one. */
  article: Pick<Article, 'lang'>;
  engine: SpeechEngine | null;
  /** What the reader chose last time. */
  kept: KeptAloud;
  onKeep(kept: KeptAloud): void;
}

/** Reading the shown article aloud. Silent when the component goes. `onKeep` may be new on each call. */
export function useAloud({ scroller, article, engine, kept, onKeep }: AloudParts): Aloud {
  const newest = useRef({ kept, onKeep });
  newest.current = { kept, onKeep };
  const aloud = useMemo(
    () =>
      createAloud({
        scroller: () => scroller.current,
        lang: article.lang,
        engine,
        kept: newest.current.kept,
        onKeep: (next) => newest.current.onKeep(next),
      }),
    [scroller, article, engine],
  );
  useEffect(() => aloud.listen(), [aloud]);
  return aloud;
}
