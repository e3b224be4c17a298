import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Article } from '@/utils/article/article';
import type { SpeechEngine } from '@/utils/reader/aloud/speech-engine';
import { type Aloud, type AloudChoices, createAloud } from './create-aloud';

interface AloudParts {
  scroller: RefObject<HTMLElement | null>;
  /** Reading aloud stops when the article changes. */
  article: Pick<Article, 'lang'>;
  engine: SpeechEngine | null;
  /** The stored voice and rate. */
  kept: AloudChoices;
  onKeep(kept: AloudChoices): void;
  /** Called after the last sentence. */
  onEnd?(): void;
}

/** Reads the shown article aloud. Stops when the component is removed. The callbacks may be new on each render. */
export function useAloud({ scroller, article, engine, ...parts }: AloudParts): Aloud {
  const newest = useRef(parts);
  newest.current = parts;
  const aloud = useMemo(
    () =>
      createAloud({
        scroller: () => scroller.current,
        lang: article.lang,
        engine,
        kept: newest.current.kept,
        onKeep: (next) => newest.current.onKeep(next),
        onEnd: () => newest.current.onEnd?.(),
      }),
    [scroller, article, engine],
  );
  useEffect(() => aloud.listen(), [aloud]);
  return aloud;
}
