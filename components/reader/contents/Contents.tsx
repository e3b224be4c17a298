import { useMessages } from '@/components/app/use-messages';
import { readerMessages } from '@/utils/i18n/reader-messages';
import styles from './Contents.module.css';
import type { ContentsHeading } from './collect-headings';

interface ContentsProps {
  headings: readonly ContentsHeading[];
  /** The number, from 0, of the current heading; null before the first. */
  current: number | null;
  /** The time left as a message. */
  timeLeft: string;
  /** The language and direction of the article. */
  lang: string | undefined;
  dir: 'ltr' | 'rtl';
  onChoose(heading: ContentsHeading): void;
}

/** The table of contents, with the current heading marked, and the time left. */
export function Contents({ headings, current, timeLeft, lang, dir, onChoose }: ContentsProps) {
  const messages = useMessages(readerMessages);
  return (
    <nav class={styles.contents} aria-label={messages.contents}>
      <p class={styles.title}>{messages.contents}</p>
      <ol lang={lang} dir={dir}>
        {headings.map((heading, index) => (
          <li key={index} data-level={heading.level}>
            <button
              type="button"
              aria-current={index === current ? 'true' : undefined}
              onClick={() => onChoose(heading)}
            >
              {heading.text}
            </button>
          </li>
        ))}
      </ol>
      <p class={styles.left}>{timeLeft}</p>
    </nav>
  );
}
