import styles from './Select.module.css';

interface SelectProps<T extends string> {
  label: string;
  /** The label is for the ear alone where the choices tell the eye. */
  isLabelSpoken?: boolean;
  choices: readonly { id: T; label: string }[];
  /** Null where a choice is done at once and none stays; `label` is then shown in its place. */
  chosen: T | null;
  onChoose(id: T): void;
}

/** One of many, behind a button of the platform's own. */
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
