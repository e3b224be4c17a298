import styles from './ProgressBar.module.css';

interface ProgressBarProps {
  label: string;
  done: number;
  /** 0 while nobody knows how much there is: the bar then moves to and fro. */
  total: number;
  /** The numbers as a sentence, for the ear. */
  spoken?: string;
}

/** How far something is. */
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
