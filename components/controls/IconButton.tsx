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
  isDisabled?: boolean;
  /** For toggle buttons: whether it is on. */
  isPressed?: boolean;
  /** For a button that opens a panel: whether the panel is open. */
  isExpanded?: boolean;
  /** Takes the focus when its dialog opens. */
  hasInitialFocus?: boolean;
}

/** A button with an icon. */
export function IconButton({
  icon,
  label,
  onPress,
  spokenLabel,
  isDisabled = false,
  isPressed,
  isExpanded,
  hasInitialFocus = false,
}: IconButtonProps) {
  return (
    <button
      type="button"
      class={styles.button}
      aria-label={spokenLabel ?? label}
      aria-disabled={isDisabled || undefined}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      title={label}
      // biome-ignore lint/a11y/noAutofocus: in a dialog, this attribute decides what is focused first.
      autoFocus={hasInitialFocus}
      onClick={isDisabled ? undefined : onPress}
    >
      <Icon drawing={icon} />
    </button>
  );
}
