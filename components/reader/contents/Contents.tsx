import { useLayoutEffect, useRef } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import type { TextDirection } from '@/utils/article/article';
import { readerMessages } from '@/utils/i18n/reader-messages';
import styles from './Contents.module.css';
import type { ContentsHeading } from './collect-headings';
import { listWindow } from './list-window';

interface ContentsProps {
  headings: readonly ContentsHeading[];
  /** The number, from 0, of the current heading; null before the first. */
  current: number | null;
  /** The time left as a message. */
  timeLeft: string;
  /** The language and direction of the article. */
  lang: string | undefined;
  dir: TextDirection;
  onChoose(heading: ContentsHeading): void;
}

/**
 * The table of contents, with the current heading marked and in view, and the time left. A very long one shows only the
 * headings around the current one.
 */
export function Contents({ headings, current, timeLeft, lang, dir, onChoose }: ContentsProps) {
  const messages = useMessages(readerMessages);
  const nav = useRef<HTMLElement>(null);
  const { from, to } = listWindow(headings.length, current);
  useLayoutEffect(() => {
    const entry = nav.current?.querySelector('[aria-current]');
    if (entry) keepInView(entry);
  }, [current]);
  return (
    <nav ref={nav} class={styles.contents} aria-label={messages.contents}>
      <p class={styles.title}>{messages.contents}</p>
      <ol lang={lang} dir={dir}>
        {headings.slice(from, to).map((heading, index) => (
          <li key={from + index} data-level={heading.level}>
            <button
              type="button"
              aria-current={from + index === current ? 'true' : undefined}
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

/** Space that stays visible beyond the current entry, in pixels. */
const MARGIN = 48;

/** Scrolls the list around an entry, and nothing else: `scrollIntoView` would also scroll its ancestors. */
function keepInView(entry: Element): void {
  const box = findScroller(entry);
  if (!box) return;
  const [inner, outer] = [entry.getBoundingClientRect(), box.getBoundingClientRect()];
  const above = inner.top - MARGIN - outer.top;
  const below = inner.bottom + MARGIN - outer.bottom;
  if (above < 0) box.scrollTop += above;
  else if (below > 0) box.scrollTop += below;
}

function findScroller(entry: Element): Element | null {
  for (let box = entry.parentElement; box; box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight && getComputedStyle(box).overflowY === 'auto')
      return box;
  }
  return null;
}
