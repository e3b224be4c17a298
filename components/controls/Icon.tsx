import type { IconNode } from 'lucide';
import { h } from 'preact';
import styles from './Icon.module.css';

interface IconProps {
  /** An icon of the set: elements and their attributes on a 24 px grid. */
  drawing: IconNode;
  /** Shows a state that is on. */
  isFilled?: boolean;
}

/** A decorative icon, hidden from screen readers. */
export function Icon({ drawing, isFilled = false }: IconProps) {
  return (
    <svg
      class={`${styles.icon} ${isFilled ? styles.filled : ''}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      {drawing.map(([name, attributes]) => h(name, attributes))}
    </svg>
  );
}
