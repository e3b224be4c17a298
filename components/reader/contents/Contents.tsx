import { useMessages } from '@/components/app/use-messages';
import { readerMessages } from '@/utils/i18n/reader-messages';
import styles from './Contents.module.css';
import type { ContentsHeading } from './collect-headings';

interface ContentsProps {
  headings: readonly ContentsHeading[];
  /** 0-based number of the one being read; null before the first. */
  current: number | null;
  /** In the words of the interface: how long it will take to the end. */
  timeLeft: string;
  /** Names of languages and directions as in the article. */
  lang: string | undefined;
  dir: 'ltr' | 'rtl';
  onChoose(heading: ContentsHeading): void;
}

/** The parts of the article, the one being read marked, and how much is left. */
export function Contents({ headings, current, timeLeft, lang, dir, onChoose }: ContentsProps) {
  const words = useMessages(readerMessages);
  return (
    <nav class={styles.contents} aria-label={words.contents}>
      <p class={styles.title}>{words.contents}</p>
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
