import type { ComponentChildren } from 'preact';
import styles from './SettingRow.module.css';

interface SettingRowProps {
  label: string;
  /** For controls that the row labels. */
  labelId?: string;
  hint?: string;
  children: ComponentChildren;
}

/** A setting: its name, its hint and its control. */
export function SettingRow({ label, labelId, hint, children }: SettingRowProps) {
  return (
    <div class={styles.row}>
      <div>
        <p id={labelId} class={styles.label}>
          {label}
        </p>
        {hint && <p class={styles.hint}>{hint}</p>}
      </div>
      <div class={styles.control}>{children}</div>
    </div>
  );
}
