import type { MarkedText } from '@/utils/library/search/excerpt';
import styles from './Marked.module.css';

/** Text in which what was looked for is marked. */
export function Marked({ parts }: { parts: readonly MarkedText[] }) {
  return (
    <>
      {parts.map(({ text, isHit }, index) =>
        // The pieces of a text have no names but their places.
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
