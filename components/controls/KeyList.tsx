import styles from './KeyList.module.css';

interface KeyListProps {
  /** What each does, and its keys as printed on them. */
  keys: readonly { does: string; keys: readonly string[] }[];
}

/** What the keys do. */
export function KeyList({ keys }: KeyListProps) {
  return (
    <dl class={styles.list}>
      {keys.map(({ does, keys: names }) => (
        <div key={does} class={styles.row}>
          <dt>{does}</dt>
          <dd>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
