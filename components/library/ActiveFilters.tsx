import { X } from 'lucide';
import { useMessages } from '@/components/app/use-messages';
import { Icon } from '@/components/controls/Icon';
import { libraryMessages } from '@/utils/i18n/library-messages';
import type { LibraryView } from '@/utils/library/view/library-view';
import styles from './ActiveFilters.module.css';

interface ActiveFiltersProps {
  view: LibraryView;
  onChangeView(fields: Partial<LibraryView>): void;
}

/** The active filters, each with a button to remove it. */
export function ActiveFilters({ view, onChangeView }: ActiveFiltersProps) {
  const messages = useMessages(libraryMessages);
  const filters: { name: string; without: Partial<LibraryView> }[] = [
    ...view.tags.map((tag) => ({
      name: `#${tag}`,
      without: { tags: view.tags.filter((other) => other !== tag) },
    })),
    ...(view.site === null ? [] : [{ name: view.site, without: { site: null } }]),
    ...(view.length === null
      ? []
      : [{ name: messages.lengths[view.length], without: { length: null } }]),
    ...(view.withPictures
      ? [{ name: messages.withPictures, without: { withPictures: false } }]
      : []),
  ];
  if (filters.length === 0) return null;
  return (
    <ul class={styles.filters} aria-label={messages.activeFilters}>
      {filters.map(({ name, without }) => (
        <li key={name}>
          <button
            type="button"
            aria-label={messages.removeFilter(name)}
            onClick={() => onChangeView(without)}
          >
            {name}
            <Icon drawing={X} />
          </button>
        </li>
      ))}
    </ul>
  );
}
