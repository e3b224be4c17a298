import type { RefObject } from 'preact';
import styles from './LineBand.module.css';

interface LineBandProps {
  band: RefObject<HTMLDivElement | null>;
}

/**
 * Dims everything but the lines in focus, over which `focusLines` places it. Must be in the scroller of the article.
 */
export function LineBand({ band }: LineBandProps) {
  return <div ref={band} class={styles.band} hidden />;
}
