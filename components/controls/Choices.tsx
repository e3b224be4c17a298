import styles from './Choices.module.css';

interface Choice<T extends string> {
  id: T;
  label: string;
}

interface ChoicesProps<T extends string> {
  /** The accessible name of the group. */
  label: string;
  /** The name that the radio buttons of the group share. */
  name: string;
  choices: readonly Choice<T>[];
  chosen: T;
  onChoose(id: T): void;
}

/** A segmented control made of radio buttons. */
export function Choices<T extends string>({
  label,
  name,
  choices,
  chosen,
  onChoose,
}: ChoicesProps<T>) {
  return (
    <fieldset class={styles.choices}>
      <legend class="spoken">{label}</legend>
      {choices.map(({ id, label: word }) => (
        <label key={id} class={styles.choice}>
          <input
            type="radio"
            name={name}
            value={id}
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          <span>{word}</span>
        </label>
      ))}
    </fieldset>
  );
}
