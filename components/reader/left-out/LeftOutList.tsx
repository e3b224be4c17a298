import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import type { TextDirection } from '@/utils/article/article';
import type { LeftOutReason } from '@/utils/corrections/reason-of';
import { leftOutMessages } from '@/utils/i18n/left-out-messages';
import { firstWords } from './first-words';
import styles from './LeftOutPanel.module.css';

/** A piece as the list shows it. */
export interface LeftOutItem {
  key: string;
  text: string;
  isPicture: boolean;
  reason: LeftOutReason;
  onPutBack(): void;
}

interface LeftOutListProps {
  items: readonly LeftOutItem[];
  /** The language and direction of the article. */
  lang: string | undefined;
  dir: TextDirection;
}

/** Pieces that were left out, each with its first words, the reason, and a button that puts it back. */
export function LeftOutList({ items, lang, dir }: LeftOutListProps) {
  const messages = useMessages(leftOutMessages);
  return (
    <ul class={styles.list}>
      {items.map(({ key, text, isPicture, reason, onPutBack }) => {
        const words = firstWords(text);
        return (
          <li key={key}>
            <p>
              <span lang={lang} dir={dir} class={styles.words}>
                {isPicture ? messages.pictureNamed(words) : words}
              </span>
              <span class={styles.reason}>{messages.reasons[reason]}</span>
            </p>
            <Button spokenLabel={messages.putBackNamed(words)} onPress={onPutBack}>
              {messages.putBack}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
