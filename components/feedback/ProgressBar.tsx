import styles from './ProgressBar.module.css';

interface ProgressBarProps {
  label: string;
  done: number;
  /** 0 while the total is unknown: the bar is then indeterminate. */
  total: number;
  /** The progress as a sentence, for screen readers. */
  spoken?: string;
}

/** A progress bar. */
export function ProgressBar({ label, done, total, spoken }: ProgressBarProps) {
  return (
    <progress
      class={styles.bar}
      aria-label={label}
      aria-valuetext={spoken}
      {...(total > 0 && { max: total, value: done })}
    />
  );
}
