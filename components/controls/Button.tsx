import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import styles from './Button.module.css';
import { Icon } from './Icon';

interface ButtonProps {
  children: ComponentChildren;
  onPress(): void;
  icon?: IconNode;
  /** The most likely action here. */
  primary?: boolean;
  /** For toggle buttons: whether it is on. */
  pressed?: boolean;
  /** While its action runs. The button keeps its width. */
  busy?: boolean;
  title?: string;
  /** The name for screen readers, if it says more than the label. Begins with the label. */
  spokenLabel?: string;
}

/** A button with a text label. */
export function Button({
  children,
  onPress,
  icon,
  primary = false,
  pressed,
  busy = false,
  title,
  spokenLabel,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`${styles.button} ${primary ? styles.primary : ''}`}
      aria-pressed={pressed}
      aria-busy={busy || undefined}
      title={title}
      aria-label={spokenLabel}
      onClick={busy ? undefined : onPress}
    >
      {icon && <Icon drawing={icon} filled={pressed === true} />}
      {children}
    </button>
  );
}
