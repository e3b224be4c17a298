import type { IconNode } from 'lucide';
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { ReadingProgress } from '@/components/feedback/ReadingProgress';
import { FindBar } from '@/components/reader/find/FindBar';
import { focusPanel } from '@/components/reader/focus-panel';
import { LookPanel } from '@/components/reader/look/LookPanel';
import type { Article } from '@/utils/article/article';
import type { Settings } from '@/utils/settings/settings';
import styles from './ReaderBar.module.css';
import { ReaderTools, type ReaderToolsProps } from './ReaderTools';

interface ReaderBarProps extends ReaderToolsProps {
  article: Article;
  settings: Settings;
  site: string;
  isPrivate?: boolean;
  scroller: RefObject<HTMLElement | null>;
  /** Whether the tools are rendered; before, their place is empty. */
  hasTools: boolean;
  leave: { label: string; icon: IconNode };
  /** The part of the article above the view, 0 to 1. */
  progress: number;
  /** The time left as a message. */
  timeLeft: string;
  /** The panel about what was left out. */
  receipt: ComponentChildren;
  onClosePanel(): void;
  onLeave(): void;
  onChange(fields: Partial<Settings>): void;
}

/** The toolbar above the article with its panels. */
export function ReaderBar(props: ReaderBarProps) {
  const { article, settings, site, leave, progress } = props;
  // Contents beside the text need no panel.
  const panel = props.panel === 'contents' && !props.contents ? null : props.panel;
  const hanging = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => focusPanel(hanging.current), [panel]);
  return (
    <header class={`${styles.bar} notranslate`} translate={false}>
      <Button icon={leave.icon} onPress={props.onLeave}>
        {leave.label}
      </Button>
      <p class={styles.title} aria-hidden="true">
        {progress > 0.02 && (
          <>
            <span dir={article.dir} lang={article.lang ?? undefined}>
              {article.title}
            </span>
            <span class={styles.left}>{props.timeLeft}</span>
          </>
        )}
      </p>
      {props.hasTools ? <ReaderTools {...props} /> : <div class={styles.tools} />}
      <ReadingProgress progress={progress} edge="bottom" text={props.timeLeft} />
      {panel && (
        <div ref={hanging} class={styles.hanging} data-panel={panel}>
          {panel === 'look' && (
            <LookPanel
              settings={settings}
              site={site}
              isPrivate={props.isPrivate}
              onChange={props.onChange}
            />
          )}
          {panel === 'find' && <FindBar scroller={props.scroller} onClose={props.onClosePanel} />}
          {panel === 'contents' && props.contents}
          {panel === 'receipt' && props.receipt}
        </div>
      )}
    </header>
  );
}
