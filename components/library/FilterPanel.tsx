import { useMessages } from '@/components/app/use-messages';
import { Select } from '@/components/controls/Select';
import { libraryMessages } from '@/utils/i18n/library-messages';
import type { LibraryCounts } from '@/utils/library/view/count-library';
import { LENGTHS, type LibraryView } from '@/utils/library/view/library-view';
import { ToolsCheck, ToolsPanel } from './ToolsPanel';

interface FilterPanelProps {
  view: LibraryView;
  counts: LibraryCounts;
  onChangeView(fields: Partial<LibraryView>): void;
}

/** The value of "any". */
const ANY = '';

/** Filters by site, length and stored pictures. */
export function FilterPanel({ view, counts, onChangeView }: FilterPanelProps) {
  const messages = useMessages(libraryMessages);
  return (
    <ToolsPanel label={messages.filterBy}>
      <Select
        label={messages.site}
        choices={[
          { id: ANY, label: messages.anySite },
          ...counts.sites.map(({ site, count }) => ({
            id: site,
            label: `${site} (${messages.number(count)})`,
          })),
        ]}
        chosen={view.site ?? ANY}
        onChoose={(site) => onChangeView({ site: site === ANY ? null : site })}
      />
      <Select
        label={messages.length}
        choices={[
          { id: ANY, label: messages.anyLength },
          ...LENGTHS.map((id) => ({ id, label: messages.lengths[id] })),
        ]}
        chosen={view.length ?? ANY}
        onChoose={(length) => onChangeView({ length: length === ANY ? null : length })}
      />
      <ToolsCheck
        label={messages.withPictures}
        isOn={view.withPictures}
        onChange={(withPictures) => onChangeView({ withPictures })}
      />
    </ToolsPanel>
  );
}
