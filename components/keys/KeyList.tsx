import { useMessages } from '@/components/app/use-messages';
import { keysMessages } from '@/utils/i18n/keys-messages';
import { listShortcuts } from '@/utils/keys/list-shortcuts';
import type { Surface } from '@/utils/keys/shortcuts';
import { Key } from './Key';
import styles from './KeyList.module.css';

interface KeyListProps {
  /** The surfaces whose shortcuts are listed. */
  surfaces: readonly Surface[];
  /** Rows that come first, for shortcuts that the browser assigns. */
  first?: readonly { description: string; keys: readonly string[] }[];
}

/** Keyboard shortcuts and what they do. */
export function KeyList({ surfaces, first = [] }: KeyListProps) {
  const { descriptions } = useMessages(keysMessages);
  const rows = listShortcuts(surfaces).map(({ help, keys }) => ({
    description: descriptions[help],
    keys,
  }));
  return (
    <dl class={styles.list}>
      {[...first, ...rows].map(({ description, keys }) => (
        <div key={description} class={styles.row}>
          <dt>{description}</dt>
          <dd>
            {keys.map((key) => (
              <Key key={key}>{key}</Key>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
