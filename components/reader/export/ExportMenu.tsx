import { type Signal, useSignal } from '@preact/signals';
import {
  BookText,
  Copy,
  File,
  FileCode,
  FileText,
  FileType,
  type IconNode,
  LoaderCircle,
  Printer,
  Share,
} from 'lucide';
import { useRef } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { Icon } from '@/components/controls/Icon';
import { IconButton } from '@/components/controls/IconButton';
import { useDisclosure } from '@/components/controls/use-disclosure';
import { EXPORT_FORMATS, type ExportFormat } from '@/utils/export/export-formats';
import { readerMessages } from '@/utils/i18n/reader-messages';
import styles from './ExportMenu.module.css';

interface ExportMenuProps {
  /** Whether it is open, for a parent that opens it with a key; else it keeps its own state. */
  isOpen?: Signal<boolean>;
  /** While an export is in progress. */
  isBusy: boolean;
  onCopyMarkdown(): void;
  onExport(format: ExportFormat): void;
  onPrint(): void;
}

/** Icons of formats; others have that of a plain file. */
const ICONS: Partial<Record<ExportFormat, IconNode>> = {
  markdown: FileText,
  html: FileCode,
  epub: BookText,
  text: FileType,
};
// Object.keys returns plain strings.
const FORMATS = Object.keys(EXPORT_FORMATS) as ExportFormat[];

/** The export menu: a button and a list of buttons below it. */
export function ExportMenu(props: ExportMenuProps) {
  const { isBusy } = props;
  const messages = useMessages(readerMessages).export;
  const own = useSignal(false);
  const isOpen = props.isOpen ?? own;
  const root = useRef<HTMLDivElement>(null);
  useDisclosure(root, isOpen);
  const choose = (act: () => void) => () => {
    isOpen.value = false;
    act();
  };
  return (
    <div ref={root} class={styles.menu} data-busy={isBusy || undefined}>
      <IconButton
        icon={isBusy ? LoaderCircle : Share}
        label={`${messages.title} (E)`}
        spokenLabel={messages.title}
        disabled={isBusy}
        isExpanded={isOpen.value}
        onPress={() => {
          isOpen.value = !isOpen.value;
        }}
      />
      <span class="spoken" role="status">
        {isBusy && messages.busy}
      </span>
      {isOpen.value && (
        <ul class={styles.panel} aria-label={messages.title}>
          <Item icon={Copy} label={messages.copyMarkdown} onPress={choose(props.onCopyMarkdown)} />
          {FORMATS.map((format) => (
            <Item
              key={format}
              icon={ICONS[format] ?? File}
              label={messages.formats[format]}
              ending={`.${EXPORT_FORMATS[format].extension}`}
              onPress={choose(() => props.onExport(format))}
            />
          ))}
          <Item icon={Printer} label={messages.print} onPress={choose(props.onPrint)} />
        </ul>
      )}
    </div>
  );
}

interface ItemProps {
  icon: IconNode;
  label: string;
  /** The file name extension. */
  ending?: string;
  onPress(): void;
}

function Item({ icon, label, ending, onPress }: ItemProps) {
  return (
    <li>
      <button type="button" class={styles.item} onClick={onPress}>
        <Icon drawing={icon} />
        {label}
        {ending && (
          <span class={styles.ending} aria-hidden="true">
            {ending}
          </span>
        )}
      </button>
    </li>
  );
}
