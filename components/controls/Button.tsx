import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import styles from './Button.module.css';
import { Icon } from './Icon';

interface ButtonProps {
  children: ComponentChildren;
  onPress(): void;
  icon?: IconNode;
  /** The most likely action here. */
  isPrimary?: boolean;
  /** For toggle buttons: whether it is on. */
  isPressed?: boolean;
  /** While its action runs. The button keeps its width. */
  isBusy?: boolean;
  title?: string;
  /** The name for screen readers, if it says more than the label. Begins with the label. */
  spokenLabel?: string;
}

/** A button with a text label. */
export function Button({
  children,
  onPress,
  icon,
  isPrimary = false,
  isPressed,
  isBusy = false,
  title,
  spokenLabel,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`${styles.button} ${isPrimary ? styles.primary : ''}`}
      aria-pressed={isPressed}
      aria-busy={isBusy || undefined}
      title={title}
      aria-label={spokenLabel}
      onClick={isBusy ? undefined : onPress}
    >
      {icon && <Icon drawing={icon} isFilled={isPressed === true} />}
      {children}
    </button>
  );
}
