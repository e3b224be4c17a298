import type { Signal } from '@preact/signals';
import {
  AudioLines,
  Bookmark,
  BookmarkCheck,
  Images,
  Languages,
  List,
  Search,
  Settings as SettingsIcon,
  Type,
} from 'lucide';
import { type ComponentChildren, Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { IconButton } from '@/components/controls/IconButton';
import type { ExportActions } from '@/components/reader/export/ExportItems';
import { ExportMenu } from '@/components/reader/export/ExportMenu';
import type { TranslationTool } from '@/components/reader/translation/use-translation';
import { lookMessages } from '@/utils/i18n/look-messages';
import { readerMessages } from '@/utils/i18n/reader-messages';
import { chooseOverflow } from './choose-overflow';
import { type MoreItem, MoreMenu } from './MoreMenu';
import styles from './ReaderBar.module.css';
import { openingItems, type ReaderOpening, SiteMenu } from './SiteMenu';
import { useSlots } from './use-slots';

/** A panel below the bar. At most one is open. */
export type ReaderPanel = 'look' | 'find' | 'contents' | 'receipt';

/** What the tools need. */
export interface ReaderToolsProps extends ExportActions {
  saving: { isSaved: boolean; isBusy: boolean } | null;
  /** Whether the reader opens by itself here; null or missing where it cannot. */
  opening?: ReaderOpening | null;
  /** Translates the article; null or missing where the browser cannot. */
  translation?: TranslationTool | null;
  /** Whether the site has its own look. */
  isOwnLook: boolean;
  panel: ReaderPanel | null;
  /** The table of contents, if there is one and it does not fit beside the text. */
  contents: ComponentChildren;
  isExportOpen: Signal<boolean>;
  isExporting: boolean;
  isAloudOpen: boolean;
  onToggleAloud(): void;
  onToggle(panel: ReaderPanel): void;
  /** Null if the article has no captioned picture. */
  onOpenImages: (() => void) | null;
  onToggleSaved(): void;
  onOpenSettings(): void;
}

/** A tool of the bar. One with `more` moves into the menu when the bar is too narrow. */
interface Tool {
  id: string;
  button: ComponentChildren;
  more?: MoreItem | readonly MoreItem[];
}

/** The tools of the reader on one line. What does not fit is in a menu at the end. */
export function ReaderTools(props: ReaderToolsProps) {
  const messages = useMessages(readerMessages);
  const bar = useRef<HTMLDivElement>(null);
  const slots = useSlots(bar);
  const tools = useTools(props);
  const hidden = chooseOverflow(
    tools.map(({ id, more }) => ({ id, canMove: more !== undefined })),
    slots.value,
  );
  const items = tools.flatMap(({ id, more }) => (more && hidden.has(id) ? [more].flat() : []));
  return (
    <div ref={bar} class={styles.tools} role="toolbar" aria-label={messages.tools}>
      {tools.map(({ id, button }) => !hidden.has(id) && <Fragment key={id}>{button}</Fragment>)}
      {items.length > 0 && <MoreMenu {...props} items={items} hasExport={hidden.has('export')} />}
    </div>
  );
}

function useTools(props: ReaderToolsProps): Tool[] {
  const { saving, panel, onToggle, onOpenImages } = props;
  const { messages: appMessages } = useInterface();
  const messages = useMessages(readerMessages);
  const lookWords = useMessages(lookMessages);
  const tools: (Tool | false | null | undefined)[] = [
    Boolean(props.contents) && {
      id: 'contents',
      button: (
        <IconButton
          icon={List}
          label={`${messages.contents} (C)`}
          spokenLabel={messages.contents}
          isExpanded={panel === 'contents'}
          onPress={() => onToggle('contents')}
        />
      ),
      more: {
        icon: List,
        label: messages.contents,
        ending: 'C',
        onPress: () => onToggle('contents'),
      },
    },
    {
      id: 'find',
      button: (
        <IconButton
          icon={Search}
          label={`${messages.find.open} (/)`}
          spokenLabel={messages.find.open}
          isExpanded={panel === 'find'}
          onPress={() => onToggle('find')}
        />
      ),
    },
    {
      id: 'aloud',
      button: (
        <IconButton
          icon={AudioLines}
          label={`${messages.aloud.readAloud} (L)`}
          spokenLabel={messages.aloud.readAloud}
          isPressed={props.isAloudOpen}
          onPress={props.onToggleAloud}
        />
      ),
    },
    onOpenImages && {
      id: 'images',
      button: (
        <IconButton
          icon={Images}
          label={`${appMessages.images} (G)`}
          spokenLabel={appMessages.captionedImages}
          onPress={onOpenImages}
        />
      ),
      more: {
        icon: Images,
        label: appMessages.captionedImages,
        ending: 'G',
        onPress: onOpenImages,
      },
    },
    {
      id: 'look',
      button: (
        <IconButton
          icon={Type}
          label={`${messages.look} (T)${props.isOwnLook ? ` · ${lookWords.forThisSite}` : ''}`}
          spokenLabel={messages.look}
          isExpanded={panel === 'look'}
          onPress={() => onToggle('look')}
        />
      ),
    },
    saving && {
      id: 'save',
      button: (
        <IconButton
          icon={saving.isSaved ? BookmarkCheck : Bookmark}
          label={saving.isSaved ? appMessages.savedHint : appMessages.saveHint}
          spokenLabel={saving.isSaved ? appMessages.saved : appMessages.save}
          isPressed={saving.isSaved}
          onPress={props.onToggleSaved}
        />
      ),
    },
    {
      id: 'export',
      button: <ExportMenu {...props} isOpen={props.isExportOpen} isBusy={props.isExporting} />,
      more: 'export',
    },
    props.translation && {
      id: 'translation',
      button: (
        <IconButton
          icon={Languages}
          label={props.translation.label}
          onPress={props.translation.onPress}
        />
      ),
      more: { icon: Languages, ...props.translation },
    },
    props.opening && {
      id: 'opening',
      button: <SiteMenu opening={props.opening} />,
      more: openingItems(props.opening, appMessages.opening),
    },
    {
      id: 'settings',
      button: (
        <IconButton
          icon={SettingsIcon}
          label={appMessages.settings}
          onPress={props.onOpenSettings}
        />
      ),
      more: { icon: SettingsIcon, label: appMessages.settings, onPress: props.onOpenSettings },
    },
  ];
  return tools.filter((tool): tool is Tool => Boolean(tool));
}
