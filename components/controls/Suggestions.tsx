import { useEffect, useRef } from 'preact/hooks';
import styles from './Suggestions.module.css';
import type { Combobox } from './use-combobox';

interface SuggestionsProps {
  combobox: Combobox;
  label: string;
  /** `name` explains the suggestion; null where it needs none. */
  suggestions: readonly { label: string; name: string | null }[];
  /** Whether the list takes space, where it would be cut off: in a dialog, which scrolls. */
  isInFlow?: boolean;
  onChoose(index: number): void;
}

/** The suggestions below a text field. The focus stays in the field. Its container must be positioned. */
export function Suggestions(props: SuggestionsProps) {
  const { combobox, label, suggestions, isInFlow = false, onChoose } = props;
  const list = useRef<HTMLDivElement>(null);
  const { isOpen, active, listId, optionId } = combobox;
  useEffect(() => {
    const option = list.current?.children[active];
    if (list.current && option instanceof HTMLElement) scrollTo(option, list.current);
  }, [active]);
  if (!isOpen) return null;
  return (
    <div
      ref={list}
      id={listId}
      role="listbox"
      aria-label={label}
      class={styles.list}
      data-in-flow={isInFlow || undefined}
    >
      {suggestions.map(({ label: text, name }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys.
        <div
          key={text}
          id={optionId(index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          class={styles.option}
          // The field keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(index)}
        >
          <span>{text}</span>
          {name && <small> {name}</small>}
        </div>
      ))}
    </div>
  );
}

/** Not `scrollIntoView`, which would also scroll the page. */
function scrollTo(option: HTMLElement, list: HTMLElement): void {
  const end = option.offsetTop + option.offsetHeight - list.clientHeight;
  list.scrollTop = Math.max(end, Math.min(list.scrollTop, option.offsetTop));
}
