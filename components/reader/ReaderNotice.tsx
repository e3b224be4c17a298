import type { ComponentChildren } from 'preact';
import styles from './ReaderNotice.module.css';

interface ReaderNoticeProps {
  text: string;
  /** The buttons. */
  children?: ComponentChildren;
}

/** A notice above the article. */
export function ReaderNotice({ text, children }: ReaderNoticeProps) {
  return (
    <div class={`${styles.notice} notranslate`} translate={false} role="status">
      <p>{text}</p>
      {children && <div class={styles.actions}>{children}</div>}
    </div>
  );
}
