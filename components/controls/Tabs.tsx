import { useRef } from 'preact/hooks';
import styles from './Tabs.module.css';

interface Tab<T extends string> {
  id: T;
  label: string;
  /** The number of items in the panel; not shown if omitted. */
  count?: number;
}

interface TabsProps<T extends string> {
  tabs: readonly Tab<T>[];
  chosen: T;
  label: string;
  onChoose(id: T): void;
}

/** A row of tabs. The panel of tab `x` has the id `panel-x`. Arrow keys, Home and End select. */
export function Tabs<T extends string>({ tabs, chosen, label, onChoose }: TabsProps<T>) {
  const row = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const current = tabs.findIndex(({ id }) => id === chosen);
    const next = tabs[nextIndex(event.key, current, tabs.length)];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    row.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <div ref={row} class={styles.tabs} role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map(({ id, label: name, count }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={`panel-${id}`}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {name}
          {count !== undefined && <span class={styles.count}>{count}</span>}
        </button>
      ))}
    </div>
  );
}

function nextIndex(key: string, current: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
      return (current + 1) % count;
    case 'ArrowLeft':
      return (current - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
