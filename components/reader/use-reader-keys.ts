import type { RefObject } from 'preact';
import { type KeyActions, useKeys } from '@/components/keys/use-keys';
import { siteOf } from '@/utils/article/address/site-of';
import type { Look } from '@/utils/reader/look/look';
import { stepBy } from '@/utils/reader/look/text-size';
import { lookOn, resetLook } from '@/utils/settings/site-look';
import type { ReaderProps } from './reader-props';
import type { ReadingAidsParts } from './reading-aids/use-reading-aids';
import type { TranslationTool } from './translation/use-translation';
import type { LeftOut } from './use-left-out';
import type { Orientation } from './use-orientation';
import type { ReaderPanels } from './use-reader-panels';

type ReaderKeys = KeyActions<'reader'>;

interface ReaderKeysOptions {
  props: ReaderProps;
  scroller: RefObject<HTMLElement | null>;
  panels: ReaderPanels;
  orientation: Orientation;
  aids: ReadingAidsParts;
  leftOut: Pick<LeftOut, 'undo' | 'stop'>;
  /** Null where the browser cannot translate the article. */
  translation: TranslationTool | null;
  queueKeys: Pick<ReaderKeys, 'nextInQueue' | 'previousInQueue' | 'queue'>;
  isAloudOpen(): boolean;
  onToggleAloud(): void;
  onChooseStep(step: Look['textStep']): void;
  /** Opens the contents, or moves the focus to those beside the text. */
  onContents(): void;
  /** Closes the open footnote. Returns false if none is open. */
  closeNote(): boolean;
}

/** Handles the shortcuts of the reader. */
export function useReaderKeys(options: ReaderKeysOptions): void {
  const { props, scroller, panels, orientation, aids, leftOut, onChooseStep } = options;
  const { article, settings, keyActions, leave } = props;
  const site = siteOf(article.url);
  const { textStep } = lookOn(settings.current, site);
  useKeys(
    'reader',
    {
      larger: () => onChooseStep(stepBy(textStep, 1)),
      smaller: () => onChooseStep(stepBy(textStep, -1)),
      normal: () => onChooseStep(0),
      resetLook: () => settings.onChange(resetLook(settings.current, site)),
      images: () => article.images.length > 0 && panels.view(0),
      save: () => props.saving?.onToggle(),
      favourite: () => keyActions?.onToggleFavourite?.(),
      look: () => panels.toggle('look'),
      flow: aids.toggleFlow,
      lineFocus: aids.cycleLineFocus,
      find: () => panels.toggle('find'),
      nextHeading: () => orientation.step(1),
      previousHeading: () => orientation.step(-1),
      contents: options.onContents,
      aloud: options.onToggleAloud,
      ...options.queueKeys,
      export: () => {
        panels.isExportOpen.value = !panels.isExportOpen.value;
      },
      leftOut: () => panels.toggle('left-out'),
      readAgain: () => keyActions?.onReadAgain?.(),
      loadPages: () => keyActions?.onLoadPages?.(),
      translate: () => options.translation?.onPress(),
      undo: () => keyActions?.onUndo?.() || leftOut.undo(),
      help: () => {
        panels.areKeysShown.value = true;
      },
      leave: () => {
        if (leftOut.stop() || options.closeNote()) return;
        if (panels.panel.value) panels.close();
        else if (options.isAloudOpen()) options.onToggleAloud();
        else leave.onPress();
      },
    },
    { singleKeys: settings.current.singleKeys, anchor: scroller },
  );
}
