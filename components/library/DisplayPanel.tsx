import { useMessages } from '@/components/app/use-messages';
import { libraryMessages } from '@/utils/i18n/library-messages';
import type { ListDisplay } from '@/utils/library/view/list-display';
import { ToolsCheck, ToolsPanel } from './ToolsPanel';

interface DisplayPanelProps {
  display: ListDisplay;
  onChange(fields: Partial<ListDisplay>): void;
}

/** What the rows of the list show. */
export function DisplayPanel({ display, onChange }: DisplayPanelProps) {
  const messages = useMessages(libraryMessages).display;
  return (
    <ToolsPanel label={messages.title}>
      <ToolsCheck
        label={messages.compact}
        isOn={display.compactList}
        onChange={(compactList) => onChange({ compactList })}
      />
      <ToolsCheck
        label={messages.authors}
        isOn={display.listAuthors}
        onChange={(listAuthors) => onChange({ listAuthors })}
      />
      <ToolsCheck
        label={messages.published}
        isOn={display.listPublished}
        onChange={(listPublished) => onChange({ listPublished })}
      />
    </ToolsPanel>
  );
}
