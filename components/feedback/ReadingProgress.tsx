import { useInterface } from '@/components/app/interface-context';
import styles from './ReadingProgress.module.css';

interface ReadingProgressProps {
  /** The part of the article above the view, 0 to 1. */
  progress: number;
  /** The edge of its container, which must be positioned, that the line covers. */
  edge: 'top' | 'bottom';
  /** The progress as a text for screen readers; the percentage by default. */
  text?: string;
}

/** The line that shows how much of the article has been read. */
export function ReadingProgress({ progress, edge, text }: ReadingProgressProps) {
  const { messages } = useInterface();
  return (
    <div
      class={`${styles.progress} ${styles[edge]}`}
      role="progressbar"
      aria-label={messages.readSoFar}
      aria-valuenow={Math.round(progress * 100)}
      aria-valuetext={text}
    >
      <i style={{ transform: `scaleX(${progress})` }} />
    </div>
  );
}
