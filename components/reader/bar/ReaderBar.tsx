import type { ComponentChildren } from 'preact';
import { Button } from '@/components/controls/Button';
import { ReadingProgress } from '@/components/feedback/ReadingProgress';
import type { LeaveControl } from '@/components/reader/reader-props';
import type { Article } from '@/utils/article/article';
import styles from './ReaderBar.module.css';
import { ReaderTools, type ReaderToolsProps } from './ReaderTools';

interface ReaderBarProps {
  article: Pick<Article, 'title' | 'lang' | 'dir'>;
  leave: LeaveControl;
  /** The part of the article above the view, 0 to 1. */
  progress: number;
  /** The time left as a message. */
  timeLeft: string;
  /** Null leaves their place empty. */
  tools: ReaderToolsProps | null;
  /** The open panel. */
  children: ComponentChildren;
}

/** The toolbar above the article. */
export function ReaderBar(props: ReaderBarProps) {
  const { article, leave, progress, timeLeft, tools } = props;
  return (
    <header class={`${styles.bar} notranslate`} translate={false}>
      <Button icon={leave.icon} onPress={leave.onPress}>
        {leave.label}
      </Button>
      <p class={styles.title} aria-hidden="true">
        {progress > 0.02 && (
          <>
            <span dir={article.dir} lang={article.lang ?? undefined}>
              {article.title}
            </span>
            <span class={styles.left}>{timeLeft}</span>
          </>
        )}
      </p>
      {tools ? <ReaderTools {...tools} /> : <div class={styles.tools} />}
      <ReadingProgress progress={progress} edge="bottom" text={timeLeft} />
      {props.children}
    </header>
  );
}
