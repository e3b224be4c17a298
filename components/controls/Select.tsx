import styles from './Select.module.css';

interface SelectProps<T extends string> {
  label: string;
  /** Hides the label visually, where the options make it clear. */
  isLabelSpoken?: boolean;
  choices: readonly { id: T; label: string }[];
  /** Null for a menu of actions, which keeps no choice and shows `label` instead. */
  chosen: T | null;
  onChoose(id: T): void;
}

/** A native select. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, isLabelSpoken = false, choices, chosen, onChoose } = props;
  return (
    <label class={styles.label}>
      <span class={isLabelSpoken ? 'spoken' : undefined}>{label}</span>
      <select
        class={styles.select}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => {
          const choice = choices.find(({ id }) => id === currentTarget.value);
          if (chosen === null) currentTarget.value = '';
          if (choice) onChoose(choice.id);
        }}
      >
        {chosen === null && (
          <option value="" disabled hidden>
            {label}
          </option>
        )}
        {choices.map(({ id, label: name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
