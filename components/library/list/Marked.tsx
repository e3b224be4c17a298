import type { MarkedText } from '@/utils/library/search/excerpt';
import styles from './Marked.module.css';

/** Text with the search matches marked. */
export function Marked({ parts }: { parts: readonly MarkedText[] }) {
  return (
    <>
      {parts.map(({ text, isHit }, index) =>
        // The pieces have no identity but their index.
        isHit ? (
          <mark key={index} class={styles.mark}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
