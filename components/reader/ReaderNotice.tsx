import type { ComponentChildren } from 'preact';
import styles from './ReaderNotice.module.css';

interface ReaderNoticeProps {
  text: string;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** A word above the article about what happened around it. */
export function ReaderNotice({ text, children }: ReaderNoticeProps) {
  return (
    <div class={styles.notice} role="status">
      <p>{text}</p>
      {children && <div class={styles.actions}>{children}</div>}
    </div>
  );
}
