import styles from './Switch.module.css';

interface SwitchProps {
  isOn: boolean;
  /** The id of the element that labels it. */
  labelledBy: string;
  onChange(isOn: boolean): void;
}

/** A switch that takes effect at once. */
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
