import { BookText, Copy, File, FileCode, FileText, FileType, type IconNode, Printer } from 'lucide';
import { useMessages } from '@/components/app/use-messages';
import { Menu, MenuItem } from '@/components/controls/Menu';
import { EXPORT_FORMATS, type ExportFormat } from '@/utils/export/export-formats';
import { readerMessages } from '@/utils/i18n/reader-messages';

/** The ways to export an article. */
export interface ExportActions {
  onCopyMarkdown(): void;
  onExport(format: ExportFormat): void;
  onPrint(): void;
}

interface ExportItemsProps extends ExportActions {
  /** Called before the chosen action. */
  onChoose(): void;
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

/** The open export menu. */
export function ExportItems({ onChoose, onCopyMarkdown, onExport, onPrint }: ExportItemsProps) {
  const messages = useMessages(readerMessages).export;
  const choose = (act: () => void) => () => {
    onChoose();
    act();
  };
  return (
    <Menu label={messages.title}>
      <MenuItem icon={Copy} label={messages.copyMarkdown} onPress={choose(onCopyMarkdown)} />
      {FORMATS.map((format) => (
        <MenuItem
          key={format}
          icon={ICONS[format] ?? File}
          label={messages.formats[format]}
          ending={`.${EXPORT_FORMATS[format].extension}`}
          onPress={choose(() => onExport(format))}
        />
      ))}
      <MenuItem icon={Printer} label={messages.print} onPress={choose(onPrint)} />
    </Menu>
  );
}
