import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { usePainted } from '@/components/app/use-painted';
import { giveFocus } from '@/components/controls/give-focus';
import { useNotes } from '@/components/reader/notes/use-notes';
import { useTranslation } from '@/components/reader/translation/use-translation';
import { goToReadingPosition } from '@/components/reading-position/reading-position';
import { siteOf } from '@/utils/article/address/site-of';
import { lookMessages } from '@/utils/i18n/look-messages';
import type { Look } from '@/utils/reader/look/look';
import { changeLook, lookOn } from '@/utils/settings/site-look';
import { focusPanel } from './focus-panel';
import type { ReaderProps } from './reader-props';
import { useReadingAids } from './reading-aids/use-reading-aids';
import { useLeftOut } from './use-left-out';
import { useOrientation } from './use-orientation';
import { useReaderAloud } from './use-reader-aloud';
import { useReaderKeys } from './use-reader-keys';
import { useReaderPanels } from './use-reader-panels';
import { useReaderQueue } from './use-reader-queue';
import { useWhenKnown } from './use-when-known';
import { useWidth } from './use-width';

/** Minimum width in pixels for a table of contents beside the text. */
const CONTENTS_WIDTH = 208;

/**
 * Creates the state of the reader's features, connects those that depend on one another, and handles the keys.
 * `scroller` must be the element that scrolls the article, `gutter` the space beside its text.
 */
export function useReader(props: ReaderProps) {
  const { article, settings } = props;
  const { stepIs } = useMessages(lookMessages);
  const scroller = useRef<HTMLDivElement>(null);
  const gutter = useRef<HTMLDivElement>(null);
  const announcement = useSignal('');
  const panels = useReaderPanels(scroller, props.corrections?.isOpen ? 'left-out' : null);
  const isPainted = usePainted();
  const note = useNotes(scroller, article);
  const translation = useTranslation(scroller, article);
  const orientation = useOrientation(scroller, translation.article, isPainted);
  const site = siteOf(article.url);
  const look = lookOn(settings.current, site);
  const { aloud, toggle: toggleAloud } = useReaderAloud(scroller, translation.article, props);
  const queueKeys = useReaderQueue(scroller, aloud, props.queue);
  const gutterWidth = useWidth(gutter, { isPainted }).value;
  const isGutterWide = gutterWidth !== null && gutterWidth >= CONTENTS_WIDTH;
  useStartingPosition(scroller, props);

  const change = (fields: Partial<Look>, message: string) => {
    settings.onChange(changeLook(settings.current, site, fields));
    announcement.value = message;
  };
  const aids = useReadingAids({ scroller, article, look, onChange: change });
  const leftOut = useLeftOut({
    article,
    scroller,
    site,
    corrections: props.corrections ?? null,
    isOpen: panels.panel.value === 'left-out',
    onToggle: () => panels.toggle('left-out'),
  });
  const closeNote = () => {
    if (!note.value) return false;
    note.value.mark.focus({ preventScroll: true });
    note.value = null;
    return true;
  };
  useReaderKeys({
    props,
    scroller,
    panels,
    orientation,
    aids,
    leftOut,
    queueKeys,
    closeNote,
    translation: translation.tool,
    isAloudOpen: () => aloud.isOpen.value,
    onToggleAloud: toggleAloud,
    onContents: useWhenKnown(orientation.isKnown && gutterWidth !== null, () => {
      if (orientation.headings.length === 0) return;
      if (isGutterWide) focusPanel(gutter.current);
      else panels.toggle('contents');
    }),
    onChooseStep: (textStep) => change({ textStep }, stepIs(textStep)),
  });

  return {
    scroller,
    gutter,
    panels,
    /** Whether the reader has been painted once. */
    isPainted,
    note,
    closeNote,
    translation,
    orientation,
    site,
    look,
    aloud,
    toggleAloud,
    /** Whether the contents are beside the text. */
    isGutterWide,
    aids,
    leftOut,
    /** What screen readers announce. */
    announcement,
  };
}

/** Shows the place where reading begins, and gives the article the focus, for each article. */
function useStartingPosition(
  scroller: RefObject<HTMLElement | null>,
  { article, position }: Pick<ReaderProps, 'article' | 'position'>,
): void {
  useLayoutEffect(() => {
    if (!scroller.current) return;
    if (position) goToReadingPosition(scroller.current, position);
    giveFocus(scroller.current);
    // Not `article`: a correction does not begin another reading.
  }, [article.url, article.extractedAt, position]);
}
