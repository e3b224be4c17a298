import type { ComponentChildren } from 'preact';
import { useMessages } from '@/components/app/use-messages';
import type { TextDirection } from '@/utils/article/article';
import { readerMessages } from '@/utils/i18n/reader-messages';
import styles from './ArticleEnd.module.css';

interface ArticleEndProps {
  /** The buttons for this article. */
  actions: ComponentChildren;
  /** What to read next; null if there is nothing, undefined where nothing follows. */
  next?: {
    title: string;
    address: string;
    lang: string | undefined;
    dir: TextDirection;
    /** What it is; by default the next unread article. */
    label?: string | undefined;
  } | null;
  /** More about the article, below. */
  children?: ComponentChildren;
}

/** What comes after the last line of an article. Not part of the article. */
export function ArticleEnd({ actions, next, children }: ArticleEndProps) {
  const messages = useMessages(readerMessages).end;
  return (
    <section class={styles.end} aria-label={messages.title} data-article-end="">
      <div class={`${styles.actions} notranslate`} translate={false}>
        {actions}
      </div>
      {next && (
        <a class={styles.next} href={next.address}>
          <span>{next.label ?? messages.next}</span>
          <strong lang={next.lang} dir={next.dir}>
            {next.title}
          </strong>
        </a>
      )}
      {next === null && <p class={styles.none}>{messages.allRead}</p>}
      {children}
    </section>
  );
}
