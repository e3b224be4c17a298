import { type Signal, useSignal } from '@preact/signals';
import {
  BookText,
  Copy,
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
import type { ExportFormat } from '@/utils/export/export-formats';
import { readerMessages } from '@/utils/i18n/reader-messages';
import styles from './ExportMenu.module.css';

interface ExportMenuProps {
  /** Whether it is open, where the parent opens it too (by a key); else it keeps that itself. */
  isOpen?: Signal<boolean>;
  /** While a file is being made. */
  isBusy: boolean;
  onCopyMarkdown(): void;
  onExport(format: ExportFormat): void;
  onPrint(): void;
}

const FILES: readonly { format: ExportFormat; ending: string; icon: IconNode }[] = [
  { format: 'markdown', ending: '.md', icon: FileText },
  { format: 'html', ending: '.html', icon: FileCode },
  { format: 'epub', ending: '.epub', icon: BookText },
  { format: 'text', ending: '.txt', icon: FileType },
];

/** The ways to take the article along: a button, and a list of buttons under it. */
export function ExportMenu(props: ExportMenuProps) {
  const { isBusy } = props;
  const words = useMessages(readerMessages).export;
  const own = useSignal(false);
  const isOpen = props.isOpen ?? own;
  const root = useRef<HTMLDivElement>(null);
  useDisclosure(root, isOpen);
  const choose = (act: () => void) => () => {
    isOpen.value = false;
    act();
  };
  return (
    <div ref={root} class={styles.take} data-busy={isBusy || undefined}>
      <IconButton
        icon={isBusy ? LoaderCircle : Share}
        label={`${words.title} (E)`}
        spokenLabel={words.title}
        disabled={isBusy}
        isExpanded={isOpen.value}
        onPress={() => {
          isOpen.value = !isOpen.value;
        }}
      />
      <span class="spoken" role="status">
        {isBusy && words.busy}
      </span>
      {isOpen.value && (
        <ul class={styles.panel} aria-label={words.title}>
          <Item icon={Copy} label={words.copyMarkdown} onPress={choose(props.onCopyMarkdown)} />
          {FILES.map(({ format, ending, icon }) => (
            <Item
              key={format}
              icon={icon}
              label={words.formats[format]}
              ending={ending}
              onPress={choose(() => props.onExport(format))}
            />
          ))}
          <Item icon={Printer} label={words.print} onPress={choose(props.onPrint)} />
        </ul>
      )}
    </div>
  );
}

interface ItemProps {
  icon: IconNode;
  label: string;
  /** The ending of the file's name. */
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
