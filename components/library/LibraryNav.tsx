import { useMessages } from '@/components/app/use-messages';
import { libraryMessages } from '@/utils/i18n/library-messages';
import type { LibraryCounts } from '@/utils/library/view/count-library';
import { type Arrangement, SECTIONS, type Section } from '@/utils/library/view/library-view';
import styles from './LibrarySide.module.css';

interface LibraryNavProps {
  /** Null until they are loaded. */
  counts: LibraryCounts | null;
  arrangement: Arrangement;
  onSection(section: Section): void;
  onTag(tag: string): void;
}

/** Sections that are hidden while empty. */
const WHEN_USED = new Set<Section>(['queue', 'favourites', 'archive', 'links', 'deleted']);

/** The sections and tags of the library, with their counts. */
export function LibraryNav({ counts, arrangement, onSection, onTag }: LibraryNavProps) {
  const messages = useMessages(libraryMessages);
  const sections = SECTIONS.filter(
    (name) =>
      !WHEN_USED.has(name) || arrangement.section === name || (counts?.sections[name] ?? 0) > 0,
  );
  return (
    <nav aria-label={messages.library} class={styles.nav}>
      <ul>
        {sections.map((name) => (
          <NavItem
            key={name}
            label={messages.sections[name]}
            count={counts?.sections[name]}
            isCurrent={arrangement.section === name && arrangement.tags.length === 0}
            onPress={() => onSection(name)}
          />
        ))}
      </ul>
      {counts && counts.tags.length > 0 && (
        <>
          <h2>{messages.tags}</h2>
          <ul>
            {counts.tags.map(({ tag, count }) => (
              <NavItem
                key={tag}
                label={tag}
                count={count}
                isCurrent={arrangement.tags.includes(tag)}
                onPress={() => onTag(tag)}
              />
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}

interface NavItemProps {
  label: string;
  count: number | undefined;
  isCurrent: boolean;
  onPress(): void;
}

function NavItem({ label, count, isCurrent, onPress }: NavItemProps) {
  const messages = useMessages(libraryMessages);
  return (
    <li>
      <button type="button" aria-current={isCurrent ? 'page' : undefined} onClick={onPress}>
        <span>{label}</span>
        {count !== undefined && <span class={styles.count}>{messages.number(count)}</span>}
      </button>
    </li>
  );
}
