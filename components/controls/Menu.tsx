import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import styles from './Menu.module.css';

interface MenuProps {
  label: string;
  /** The items. */
  children: ComponentChildren;
}

/** A list of buttons below the button that opens it, or at the bottom of a narrow window. For `useDisclosure`. */
export function Menu({ label, children }: MenuProps) {
  return (
    <ul class={styles.panel} aria-label={label}>
      {children}
    </ul>
  );
}

interface MenuItemProps {
  icon: IconNode;
  label: string;
  /** Text at the end of the line, hidden from screen readers: a file name extension or a key. */
  ending?: string;
  isDisabled?: boolean;
  onPress(): void;
}

/** A button in a menu. */
export function MenuItem({ icon, label, ending, isDisabled = false, onPress }: MenuItemProps) {
  return (
    <li>
      <button
        type="button"
        class={styles.item}
        aria-disabled={isDisabled || undefined}
        onClick={isDisabled ? undefined : onPress}
      >
        <Icon drawing={icon} />
        {label}
        {ending && (
          <span class={styles.ending} aria-hidden="true">
            {ending}
          </span>
        )}
      </button>
    </li>
  );
}
