import { useMessages } from '@/components/app/use-messages';
import { formatBytes } from '@/utils/i18n/format-bytes';
import { libraryMessages } from '@/utils/i18n/library-messages';
import styles from './SpaceMeter.module.css';

interface SpaceMeterProps {
  /** What the library takes. */
  bytes: number;
  /** What can still be stored; null where the browser does not tell. */
  free: number | null;
}

/** Shares of the room from which on it is getting scarce, and all but gone. */
const SCARCE = 0.8;
const GONE = 0.95;

/** How much of the room the library takes. */
export function SpaceMeter({ bytes, free }: SpaceMeterProps) {
  const messages = useMessages(libraryMessages);
  const used = formatBytes(bytes);
  if (free === null) return <p>{messages.used(used)}</p>;
  const share = bytes / Math.max(bytes + free, 1);
  const text = messages.usedOf(used, formatBytes(bytes + free));
  const level = share >= GONE ? 'gone' : share >= SCARCE ? 'scarce' : 'enough';
  return (
    <>
      <p>{text}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: the browsers' own meter cannot be drawn in Lectern's colours. */}
      <div
        class={styles.meter}
        role="meter"
        aria-label={messages.meter}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={text}
        data-level={level}
      >
        <i style={{ transform: `scaleX(${share})` }} />
      </div>
    </>
  );
}
