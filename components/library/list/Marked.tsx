import type { ComponentChildren } from 'preact';
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
          breakAddress(text)
        ),
      )}
    </>
  );
}

/** Lets the lines of an address, the title of a link without one, break behind its slashes and not within words. */
function breakAddress(text: string): ComponentChildren {
  if (!/^https?:\/\/\S+$/u.test(text)) return text;
  return text.split(/(?<=\/)(?!\/)/u).map((part, index) => (
    // As above.
    <span key={index}>
      {part}
      <wbr />
    </span>
  ));
}
