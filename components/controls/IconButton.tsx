import type { IconNode } from 'lucide';
import { Icon } from './Icon';
import styles from './IconButton.module.css';

interface IconButtonProps {
  icon: IconNode;
  /** Its name, shown on hover and read aloud. */
  label: string;
  onPress(): void;
  /** A longer name for the ear alone, where the short one is only clear to the eye. */
  spokenLabel?: string;
  disabled?: boolean;
  /** For a button that is on or off. */
  isPressed?: boolean;
  /** For a button that opens a panel. */
  isExpanded?: boolean;
  /** Whether a dialog that opens puts the focus here. */
  isFirst?: boolean;
}

/** A button with a drawing on it. */
export function IconButton({
  icon,
  label,
  onPress,
  spokenLabel,
  disabled = false,
  isPressed,
  isExpanded,
  isFirst = false,
}: IconButtonProps) {
  return (
    <button
      type="button"
      class={styles.button}
      aria-label={spokenLabel ?? label}
      aria-disabled={disabled || undefined}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      title={label}
      // biome-ignore lint/a11y/noAutofocus: inside a dialog this is how it is told where the focus goes.
      autoFocus={isFirst}
      onClick={disabled ? undefined : onPress}
    >
      <Icon drawing={icon} />
    </button>
  );
}
