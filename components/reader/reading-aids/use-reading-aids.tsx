import { useSignal } from '@preact/signals';
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { LineBand } from '@/components/reader/line-focus/LineBand';
import { PageBar } from '@/components/reader/pages/PageBar';
import type { PageNumber, PageTurner } from '@/components/reader/pages/turn-pages';
import type { Article } from '@/utils/article/article';
import { lookMessages } from '@/utils/i18n/look-messages';
import { LINE_FOCUSES, type Look } from '@/utils/reader/look/look';
import { useReadingAidsLoader } from './reading-aids';

/** The parts of pages and line focus, which the reader puts in their places. */
export interface ReadingAidsParts {
  /** Below the pages. */
  pageBar: ComponentChildren;
  /** In the scroller. */
  band: ComponentChildren;
  /** Changes between scrolling and pages. */
  toggleFlow(): void;
  /** Switches to the next number of lines in focus, or to none after the last. */
  cycleLineFocus(): void;
}

interface ReadingAidsOptions {
  scroller: RefObject<HTMLElement | null>;
  article: Article;
  look: Look;
  /** Receives a change and the message that announces it. */
  onChange(fields: Partial<Look>, announcement: string): void;
}

/** Provides pages and line focus, loaded when they are first used. */
export function useReadingAids(options: ReadingAidsOptions): ReadingAidsParts {
  const { scroller, article, look, onChange } = options;
  const messages = useMessages(lookMessages);
  const load = useReadingAidsLoader();
  const band = useRef<HTMLDivElement>(null);
  const number = useSignal<PageNumber | null>(null);
  const turner = useRef<PageTurner | null>(null);
  const count = Number(look.lineFocus) || 0;

  useAid(look.flow === 'pages', [article, look.flow], async () => {
    const element = scroller.current;
    const aids = await load?.().catch(() => null);
    if (!element) return;
    // Without them, a page could not be turned.
    if (!aids) element.dataset['whole'] = '';
    turner.current =
      aids?.turnPages(element, (now) => {
        number.value = now;
      }) ?? null;
    return () => {
      turner.current?.stop();
      turner.current = null;
      number.value = null;
    };
  });
  useAid(count > 0, [article, count], async () => {
    const aids = await load?.().catch(() => null);
    if (aids && scroller.current && band.current) {
      return aids.focusLines(scroller.current, band.current, count);
    }
  });

  return {
    pageBar: number.value && look.flow === 'pages' && (
      <PageBar
        number={number.value}
        dir={article.dir}
        onTurn={(turn) => turner.current?.turn(turn)}
      />
    ),
    band: count > 0 && <LineBand band={band} />,
    toggleFlow() {
      const flow = look.flow === 'pages' ? 'scroll' : 'pages';
      onChange({ flow }, messages.flows[flow]);
    },
    cycleLineFocus() {
      const next = (LINE_FOCUSES.indexOf(look.lineFocus) + 1) % LINE_FOCUSES.length;
      const lineFocus = LINE_FOCUSES[next] ?? 'off';
      onChange({ lineFocus }, messages.lineFocusIs(messages.lineFocuses[lineFocus]));
    },
  };
}

/** Loads and starts an aid. Stops it when a dependency changes, even if it has not loaded by then. */
function useAid(
  isOn: boolean,
  dependencies: readonly unknown[],
  start: () => Promise<(() => void) | undefined>,
): void {
  useEffect(() => {
    if (!isOn) return;
    let isOver = false;
    let stop: (() => void) | undefined;
    void start().then((stopIt) => {
      if (isOver) stopIt?.();
      else stop = stopIt;
    });
    return () => {
      isOver = true;
      stop?.();
    };
  }, dependencies);
}
