import type { IconNode } from 'lucide';
import { Icon } from './Icon';
import styles from './IconButton.module.css';

interface IconButtonProps {
  icon: IconNode;
  /** Its tooltip and accessible name. */
  label: string;
  onPress(): void;
  /** A different accessible name, where the tooltip is clear only visually. */
  spokenLabel?: string;
  disabled?: boolean;
  /** For toggle buttons: whether it is on. */
  isPressed?: boolean;
  /** For a button that opens a panel: whether the panel is open. */
  isExpanded?: boolean;
  /** Takes the focus when its dialog opens. */
  isFirst?: boolean;
}

/** A button with an icon. */
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
      // biome-ignore lint/a11y/noAutofocus: in a dialog, this attribute decides what is focused first.
      autoFocus={isFirst}
      onClick={disabled ? undefined : onPress}
    >
      <Icon drawing={icon} />
    </button>
  );
}
