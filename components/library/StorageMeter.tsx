import { useMessages } from '@/components/app/use-messages';
import { formatBytes } from '@/utils/i18n/format-bytes';
import { libraryMessages } from '@/utils/i18n/library-messages';
import styles from './StorageMeter.module.css';

interface StorageMeterProps {
  /** Bytes used by the library. */
  bytes: number;
  /** Free bytes; null if the browser does not report them. */
  free: number | null;
}

/** The shares of used space from which it counts as low and as critical. */
const LOW = 0.8;
const CRITICAL = 0.95;

/** A meter of the used space. */
export function StorageMeter({ bytes, free }: StorageMeterProps) {
  const messages = useMessages(libraryMessages);
  const used = formatBytes(bytes);
  if (free === null) return <p>{messages.used(used)}</p>;
  const share = bytes / Math.max(bytes + free, 1);
  const text = messages.usedOf(used, formatBytes(bytes + free));
  const level = share >= CRITICAL ? 'critical' : share >= LOW ? 'low' : 'normal';
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
