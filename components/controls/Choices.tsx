import styles from './Choices.module.css';

interface Choice<T extends string> {
  id: T;
  label: string;
}

interface ChoicesProps<T extends string> {
  /** What is chosen, for the ear. */
  label: string;
  /** Keeps the radio buttons of one question together. */
  name: string;
  choices: readonly Choice<T>[];
  chosen: T;
  onChoose(id: T): void;
}

/** One of a few, side by side: radio buttons in the shape of a segmented control. */
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
