import { useMessages } from '@/components/app/use-messages';
import { Select } from '@/components/controls/Select';
import { libraryMessages } from '@/utils/i18n/library-messages';
import type { LibraryCounts } from '@/utils/library/view/count-library';
import { LENGTHS, type LibraryView } from '@/utils/library/view/library-view';
import styles from './FilterPanel.module.css';

interface FilterPanelProps {
  view: LibraryView;
  counts: LibraryCounts;
  onLook(fields: Partial<LibraryView>): void;
}

/** In place of a choice: all of them. */
const ANY = '';

/** What else must be so for an article to be shown: its site, its length, pictures at hand. */
export function FilterPanel({ view, counts, onLook }: FilterPanelProps) {
  const words = useMessages(libraryMessages);
  return (
    <fieldset class={styles.panel}>
      <legend class="spoken">{words.filterBy}</legend>
      <Select
        label={words.site}
        choices={[
          { id: ANY, label: words.anySite },
          ...counts.sites.map(({ site, count }) => ({
            id: site,
            label: `${site} (${words.number(count)})`,
          })),
        ]}
        chosen={view.site ?? ANY}
        onChoose={(site) => onLook({ site: site === ANY ? null : site })}
      />
      <Select
        label={words.length}
        choices={[
          { id: ANY, label: words.anyLength },
          ...LENGTHS.map((id) => ({ id, label: words.lengths[id] })),
        ]}
        chosen={view.length ?? ANY}
        onChoose={(length) => onLook({ length: length === ANY ? null : length })}
      />
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
