import type { Signal } from '@preact/signals';
import {
  AudioLines,
  Bookmark,
  BookmarkCheck,
  type IconNode,
  Images,
  List,
  Search,
  Settings as SettingsIcon,
  Type,
} from 'lucide';
import type { ComponentChildren, RefObject } from 'preact';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { IconButton } from '@/components/controls/IconButton';
import { ExportMenu } from '@/components/reader/export/ExportMenu';
import { FindBar } from '@/components/reader/find/FindBar';
import type { Article } from '@/utils/article/article';
import type { ExportFormat } from '@/utils/export/export-formats';
import { lookMessages } from '@/utils/i18n/look-messages';
import { readerMessages } from '@/utils/i18n/reader-messages';
import type { Settings } from '@/utils/settings/settings';
import { LookPanel } from './look/LookPanel';
import styles from './ReaderBar.module.css';

/** A panel below the bar. At most one is open. */
export type ReaderPanel = 'look' | 'find' | 'contents';

interface ReaderBarProps {
  article: Article;
  settings: Settings;
  site: string;
  scroller: RefObject<HTMLElement | null>;
  leave: { label: string; icon: IconNode };
  saving: { isSaved: boolean; isBusy: boolean } | null;
  /** Whether the site has its own look. */
  isOwnLook: boolean;
  /** The part of the article above the view, 0 to 1. */
  progress: number;
  /** The time left as a message. */
  timeLeft: string;
  panel: ReaderPanel | null;
  /** The table of contents, if there is one and it does not fit beside the text. */
  contents: ComponentChildren;
  isExportOpen: Signal<boolean>;
  isExporting: boolean;
  isAloudOpen: boolean;
  onToggleAloud(): void;
  onCopyMarkdown(): void;
  onExport(format: ExportFormat): void;
  onPrint(): void;
  onToggle(panel: ReaderPanel): void;
  onClosePanel(): void;
  /** Null if the article has no captioned picture. */
  onOpenImages: (() => void) | null;
  onLeave(): void;
  onToggleSaved(): void;
  onChange(fields: Partial<Settings>): void;
  onOpenSettings(): void;
}

/** The toolbar above the article with its panels. */
export function ReaderBar(props: ReaderBarProps) {
  const { article, settings, site, leave, progress } = props;
  // Contents beside the text need no panel.
  const panel = props.panel === 'contents' && !props.contents ? null : props.panel;
  const { messages: appMessages } = useInterface();
  return (
    <header class={styles.bar}>
      <Button icon={leave.icon} onPress={props.onLeave}>
        {leave.label}
      </Button>
      <p class={styles.title} aria-hidden="true">
        {progress > 0.02 && (
          <>
            <span dir={article.dir} lang={article.lang ?? undefined}>
              {article.title}
            </span>
            <span class={styles.left}>{props.timeLeft}</span>
          </>
        )}
      </p>
      <Tools {...props} />
      <div
        class={styles.progress}
        role="progressbar"
        aria-label={appMessages.readSoFar}
        aria-valuenow={Math.round(progress * 100)}
        aria-valuetext={props.timeLeft}
      >
        <i style={{ transform: `scaleX(${progress})` }} />
      </div>
      {panel && (
        <div class={styles.hanging} data-panel={panel}>
          {panel === 'look' && (
            <LookPanel settings={settings} site={site} onChange={props.onChange} />
          )}
          {panel === 'find' && <FindBar scroller={props.scroller} onClose={props.onClosePanel} />}
          {panel === 'contents' && props.contents}
        </div>
      )}
    </header>
  );
}

function Tools(props: ReaderBarProps) {
  const { saving, panel, onToggle } = props;
  const { messages: appMessages } = useInterface();
  const messages = useMessages(readerMessages);
  const lookWords = useMessages(lookMessages);
  return (
    <div class={styles.tools} role="toolbar" aria-label={messages.tools}>
      {props.contents && (
        <IconButton
          icon={List}
          label={`${messages.contents} (C)`}
          spokenLabel={messages.contents}
          isExpanded={panel === 'contents'}
          onPress={() => onToggle('contents')}
        />
      )}
      <IconButton
        icon={Search}
        label={`${messages.find.open} (/)`}
        spokenLabel={messages.find.open}
        isExpanded={panel === 'find'}
        onPress={() => onToggle('find')}
      />
      <IconButton
        icon={AudioLines}
        label={`${messages.aloud.readAloud} (L)`}
        spokenLabel={messages.aloud.readAloud}
        isPressed={props.isAloudOpen}
        onPress={props.onToggleAloud}
      />
      {props.onOpenImages && (
        <IconButton
          icon={Images}
          label={`${appMessages.images} (G)`}
          spokenLabel={appMessages.captionedImages}
          onPress={props.onOpenImages}
        />
      )}
      <IconButton
        icon={Type}
        label={`${messages.look} (T)${props.isOwnLook ? ` · ${lookWords.forThisSite}` : ''}`}
        spokenLabel={messages.look}
        isExpanded={panel === 'look'}
        onPress={() => onToggle('look')}
      />
      {saving && (
        <IconButton
          icon={saving.isSaved ? BookmarkCheck : Bookmark}
          label={saving.isSaved ? appMessages.savedHint : appMessages.saveHint}
          spokenLabel={saving.isSaved ? appMessages.saved : appMessages.save}
          isPressed={saving.isSaved}
          onPress={props.onToggleSaved}
        />
      )}
      <ExportMenu
        isOpen={props.isExportOpen}
        isBusy={props.isExporting}
        onCopyMarkdown={props.onCopyMarkdown}
        onExport={props.onExport}
        onPrint={props.onPrint}
      />
      <IconButton icon={SettingsIcon} label={appMessages.settings} onPress={props.onOpenSettings} />
    </div>
  );
}
