import styles from './Key.module.css';

/** The name of a key, or of several pressed together. */
export function Key({ children }: { children: string }) {
  return <kbd class={styles.key}>{children}</kbd>;
}
