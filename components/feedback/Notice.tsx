import type { ComponentChildren } from 'preact';
import styles from './Notice.module.css';

interface NoticeProps {
  text: string;
  /** The buttons. */
  children?: ComponentChildren;
  /** Whether it stays visible while the article scrolls. */
  isSticky?: boolean;
  /** Whether screen readers announce it. */
  isAnnounced?: boolean;
}

/** A notice above an article. */
export function Notice({ text, children, isSticky = true, isAnnounced = true }: NoticeProps) {
  return (
    <div
      class={`${styles.notice} ${isSticky ? styles.sticky : ''} notranslate`}
      translate={false}
      role={isAnnounced ? 'status' : undefined}
    >
      <p>{text}</p>
      {children && <div class={styles.actions}>{children}</div>}
    </div>
  );
}
