import styles from './Switch.module.css';

interface SwitchProps {
  isOn: boolean;
  /** Id of the element that names it. */
  labelledBy: string;
  onChange(isOn: boolean): void;
}

/** On or off, at once. */
export function Switch({ isOn, labelledBy, onChange }: SwitchProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      aria-checked={isOn}
      class={styles.switch}
      aria-labelledby={labelledBy}
      checked={isOn}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  );
}
