import type { IconNode } from 'lucide';
import { h } from 'preact';
import styles from './Icon.module.css';

interface IconProps {
  /** A drawing from the icon set: elements and their attributes on a 24 px grid. */
  drawing: IconNode;
  /** Filled shows a state that is on. */
  filled?: boolean;
}

/** A drawing beside a word, or inside a button that has a name of its own: never read aloud. */
export function Icon({ drawing, filled = false }: IconProps) {
  return (
    <svg
      class={`${styles.icon} ${filled ? styles.filled : ''}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      {drawing.map(([name, attributes]) => h(name, attributes))}
    </svg>
  );
}
