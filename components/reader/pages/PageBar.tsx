import { ChevronLeft, ChevronRight } from 'lucide';
import { useMessages } from '@/components/app/use-messages';
import { IconButton } from '@/components/controls/IconButton';
import type { TextDirection } from '@/utils/article/article';
import { readerMessages } from '@/utils/i18n/reader-messages';
import type { Turn } from './listen-to-turns';
import styles from './Pages.module.css';
import type { PageNumber } from './turn-pages';

interface PageBarProps {
  number: PageNumber;
  dir: TextDirection;
  onTurn(turn: Turn): void;
}

/** The number of the page, announced when it changes, and the buttons that turn it. */
export function PageBar({ number, dir, onTurn }: PageBarProps) {
  const messages = useMessages(readerMessages).pages;
  const { page, of } = number;
  const [back, on] = dir === 'rtl' ? [ChevronRight, ChevronLeft] : [ChevronLeft, ChevronRight];
  return (
    <div class={styles.bar} dir={dir}>
      <IconButton
        icon={back}
        label={messages.previous}
        isDisabled={page === 1}
        onPress={() => onTurn('previous')}
      />
      <p role="status" dir="ltr">
        {messages.pageOf(page, of)}
      </p>
      <IconButton
        icon={on}
        label={messages.next}
        isDisabled={page === of}
        onPress={() => onTurn('next')}
      />
    </div>
  );
}
