import type { RefObject } from 'preact';
import { giveFocus } from '@/components/controls/give-focus';
import { useAloud } from '@/components/reader/aloud/use-aloud';
import { useClickToHear } from '@/components/reader/aloud/use-click-to-hear';
import type { Article } from '@/utils/article/article';
import type { ReaderProps } from './reader-props';

/** Reads the article aloud as it is shown, which may be translated, and stores the chosen voice and rate. */
export function useReaderAloud(
  scroller: RefObject<HTMLElement | null>,
  article: Article,
  { engine, settings, queue }: Pick<ReaderProps, 'engine' | 'settings' | 'queue'>,
) {
  const aloud = useAloud({
    scroller,
    article,
    engine,
    kept: { voice: settings.current.voice, rate: settings.current.speakingRate },
    onKeep: ({ voice, rate }) => settings.onChange({ voice, speakingRate: rate }),
    onEnd: () => queue?.aloud?.onEnd(),
  });
  useClickToHear(scroller, aloud);
  return {
    aloud,
    /** Starts reading aloud, or ends it and returns the focus to the article. */
    toggle(): void {
      if (aloud.isOpen.value) {
        aloud.close();
        giveFocus(scroller.current);
      } else aloud.start();
    },
  };
}
