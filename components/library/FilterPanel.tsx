import type { LibraryCounts } from '@/utils/browsing/count-library';
import { LENGTHS, type Length, type LibraryView } from '@/utils/browsing/library-view';
import styles from './FilterPanel.module.css';
import { useLibraryWords } from './use-library-words';

interface FilterPanelProps {
  view: LibraryView;
  counts: LibraryCounts;
  onLook(fields: Partial<LibraryView>): void;
}

/** What else must be so for an article to be shown: its site, its length, pictures at hand. */
export function FilterPanel({ view, counts, onLook }: FilterPanelProps) {
  const words = useLibraryWords();
  return (
    <fieldset class={styles.panel}>
      <legend class="spoken">{words.filterBy}</legend>
      <label>
        <span>{words.site}</span>
        <select
          value={view.site ?? ''}
          onChange={(event) => onLook({ site: event.currentTarget.value || null })}
        >
          <option value="">{words.anySite}</option>
          {counts.sites.map(({ site, count }) => (
            <option key={site} value={site}>
              {`${site} (${words.number(count)})`}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.length}</span>
        <select
          value={view.length ?? ''}
          // Only the choices below can be its value.
          onChange={(event) => onLook({ length: (event.currentTarget.value || null) as Length })}
        >
          <option value="">{words.anyLength}</option>
          {LENGTHS.map((length) => (
            <option key={length} value={length}>
              {words.lengths[length]}
            </option>
          ))}
        </select>
      </label>
      <label class={styles.check}>
        <input
          type="checkbox"
          checked={view.withPictures}
          onChange={(event) => onLook({ withPictures: event.currentTarget.checked })}
        />
        <span>{words.withPictures}</span>
      </label>
    </fieldset>
  );
}
