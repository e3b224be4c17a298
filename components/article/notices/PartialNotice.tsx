import type { ComponentChildren } from 'preact';
import { useInterface } from '@/components/app/interface-context';
import styles from './PartialNotice.module.css';

interface PartialNoticeProps {
  text: string;
  /** The buttons. */
  children?: ComponentChildren;
}

/** Under the headline: why this is not the whole article. Not part of the article. */
export function PartialNotice({ text, children }: PartialNoticeProps) {
  const { language } = useInterface();
  return (
    <div class={styles.notice} role="note" lang={language} dir="ltr" data-partial="">
      <p>{text}</p>
      {children && <div class={styles.actions}>{children}</div>}
    </div>
  );
}
