import type { ComponentChildren } from 'preact';
import styles from './Button.module.css';

interface ButtonLinkProps {
  href: string;
  children: ComponentChildren;
}

/** A link that looks like a button: it leads to the most likely next step. */
export function ButtonLink({ href, children }: ButtonLinkProps) {
  return (
    <a class={`${styles.button} ${styles.primary}`} href={href}>
      {children}
    </a>
  );
}
