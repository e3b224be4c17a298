import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/controls/Icon';
import styles from './MessagePage.module.css';

interface MessagePageProps {
  icon: IconNode;
  title: string;
  text: string;
  /** The buttons, the most likely first. */
  children?: ComponentChildren;
}

/** A message in place of an article: what happened, and what to do next. */
export function MessagePage({ icon, title, text, children }: MessagePageProps) {
  return (
    <section class={styles.message}>
      <Icon drawing={icon} />
      <h1>{title}</h1>
      <p>{text}</p>
      {children && <div class={styles.actions}>{children}</div>}
    </section>
  );
}
