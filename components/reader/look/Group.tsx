import type { ComponentChildren } from 'preact';
import styles from './LookControls.module.css';

interface GroupProps {
  label: string;
  children: ComponentChildren;
}

/** A control with its label above. The label is hidden from screen readers, because each control has its own. */
export function Group({ label, children }: GroupProps) {
  return (
    <div class={styles.group}>
      <p aria-hidden="true">{label}</p>
      {children}
    </div>
  );
}
