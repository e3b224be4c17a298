import { type Signal, useSignal } from '@preact/signals';
import { Ellipsis, type IconNode, LoaderCircle, Share } from 'lucide';
import { useRef } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { IconButton } from '@/components/controls/IconButton';
import { Menu, MenuItem } from '@/components/controls/Menu';
import { useDisclosure } from '@/components/controls/use-disclosure';
import { ExportItems } from '@/components/reader/export/ExportItems';
import exportStyles from '@/components/reader/export/ExportMenu.module.css';
import type { ExportControl } from '@/components/reader/export/export-control';
import { readerMessages } from '@/utils/i18n/reader-messages';

/** An item of the menu. `export` leads to the export menu in the same place. */
export type MoreItem =
  | { icon: IconNode; label: string; ending?: string; onPress(): void }
  | 'export';

interface MoreMenuProps {
  items: readonly MoreItem[];
  exporting: ExportControl;
  /** Whether the export menu is open; null if it opens elsewhere. */
  isExportOpen: Signal<boolean> | null;
}

/** The menu with the tools that do not fit in the bar. */
export function MoreMenu(props: MoreMenuProps) {
  const { items, exporting } = props;
  const messages = useMessages(readerMessages);
  const isOpen = useSignal(false);
  const noExport = useSignal(false);
  const isExportOpen = props.isExportOpen ?? noExport;
  const root = useRef<HTMLDivElement>(null);
  // In this order: the export menu takes the focus when it replaces the items.
  useDisclosure(root, isOpen);
  useDisclosure(root, isExportOpen);
  const close = () => {
    isOpen.value = false;
    isExportOpen.value = false;
  };
  const isShown = isOpen.value || isExportOpen.value;
  return (
    <div ref={root} class={exportStyles.menu} data-busy={exporting.isBusy || undefined}>
      <IconButton
        icon={exporting.isBusy ? LoaderCircle : Ellipsis}
        label={messages.moreTools}
        isExpanded={isShown}
        onPress={() => {
          if (isShown) close();
          else isOpen.value = true;
        }}
      />
      <span class="spoken" role="status">
        {exporting.isBusy && messages.export.busy}
      </span>
      {isExportOpen.value && <ExportItems {...exporting} onChoose={close} />}
      {isOpen.value && !isExportOpen.value && (
        <Menu label={messages.moreTools}>
          {items.map((item) =>
            item === 'export' ? (
              <MenuItem
                key={item}
                icon={Share}
                label={messages.export.title}
                ending="E"
                isDisabled={exporting.isBusy}
                onPress={() => {
                  isOpen.value = false;
                  isExportOpen.value = true;
                }}
              />
            ) : (
              <MenuItem
                key={item.label}
                {...item}
                onPress={() => {
                  close();
                  item.onPress();
                }}
              />
            ),
          )}
        </Menu>
      )}
    </div>
  );
}
