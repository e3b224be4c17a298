import type { ComponentChildren } from 'preact';
import styles from './Notice.module.css';

interface NoticeProps {
  text: string;
  /** The buttons. */
  children?: ComponentChildren;
}

/** A notice above an article. It stays visible while the article scrolls, and screen readers announce it. */
export function Notice({ text, children }: NoticeProps) {
  return (
    <div class={`${styles.notice} ${styles.sticky} notranslate`} translate={false} role="status">
      <p>{text}</p>
      {children && <div class={styles.actions}>{children}</div>}
    </div>
  );
}
