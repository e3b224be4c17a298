import type { Signal } from '@preact/signals';
import {
  AudioLines,
  Bookmark,
  BookmarkCheck,
  type IconNode,
  Images,
  Languages,
  List,
  Search,
  Settings as SettingsIcon,
  Type,
} from 'lucide';
import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { IconButton } from '@/components/controls/IconButton';
import { useToolbar } from '@/components/controls/use-toolbar';
import { ExportMenu } from '@/components/reader/export/ExportMenu';
import type { ExportControl } from '@/components/reader/export/export-control';
import type { SaveControl } from '@/components/reader/reader-props';
import type { TranslationTool } from '@/components/reader/translation/use-translation';
import { lookMessages } from '@/utils/i18n/look-messages';
import { readerMessages } from '@/utils/i18n/reader-messages';
import { chooseOverflow } from './choose-overflow';
import { MoreMenu } from './MoreMenu';
import styles from './ReaderBar.module.css';
import type { ReaderTool } from './reader-tool';
import { useSlots } from './use-slots';

/** A panel below the bar. At most one is open. */
export type ReaderPanel = 'look' | 'find' | 'contents' | 'left-out';

/** What the tools need. */
export interface ReaderToolsProps {
  /** The save button; null hides it. */
  saving: SaveControl | null;
  /** A tool of the page that shows the reader, before the settings. */
  ownTool?: ReaderTool | null;
  /** Translates the article; null or missing where the browser cannot. */
  translation?: TranslationTool | null;
  /** Whether the site has its own look. */
  isOwnLook: boolean;
  panel: ReaderPanel | null;
  /** Whether there is a table of contents that does not fit beside the text. */
  hasContents: boolean;
  exporting: ExportControl;
  isExportOpen: Signal<boolean>;
  isAloudOpen: boolean;
  onToggleAloud(): void;
  onToggle(panel: ReaderPanel): void;
  /** Null if the article has no captioned picture. */
  onOpenImages: (() => void) | null;
  onOpenSettings(): void;
}

/** The tools of the reader on one line. What does not fit is in a menu at the end. */
export function ReaderTools(props: ReaderToolsProps) {
  const messages = useMessages(readerMessages);
  const bar = useRef<HTMLDivElement>(null);
  const slots = useSlots(bar);
  const keys = useToolbar(bar);
  const tools = useTools(props);
  const hidden = chooseOverflow(
    tools.map(({ id, more }) => ({ id, canMove: more !== undefined })),
    slots.value,
  );
  const items = tools.flatMap(({ id, more }) => (more && hidden.has(id) ? [more].flat() : []));
  return (
    <div ref={bar} class={styles.tools} role="toolbar" aria-label={messages.tools} {...keys}>
      {tools.map(({ id, button }) => !hidden.has(id) && <Fragment key={id}>{button}</Fragment>)}
      {items.length > 0 && (
        <MoreMenu
          items={items}
          exporting={props.exporting}
          isExportOpen={hidden.has('export') ? props.isExportOpen : null}
        />
      )}
    </div>
  );
}

/** A tool as it is described below. */
interface ToolDescription {
  id: string;
  icon: IconNode;
  /** Its accessible name, and its label in the menu. */
  label: string;
  /** Its key, as the tooltip shows it. */
  keyName?: string;
  /** By default the label and the key. */
  tooltip?: string;
  isPressed?: boolean;
  isExpanded?: boolean;
  /** Whether it moves into the menu when the bar is too narrow. */
  canMove?: boolean;
  onPress(): void;
}

function makeTool({
  id,
  icon,
  label,
  keyName,
  tooltip,
  canMove,
  ...button
}: ToolDescription): ReaderTool {
  const { onPress } = button;
  const name = keyName ? `${label} (${keyName})` : label;
  return {
    id,
    button: <IconButton icon={icon} label={tooltip ?? name} spokenLabel={label} {...button} />,
    ...(canMove && { more: { icon, label, ...(keyName && { ending: keyName }), onPress } }),
  };
}

function useTools(props: ReaderToolsProps): ReaderTool[] {
  const { saving, panel, onToggle, onOpenImages, translation } = props;
  const { messages: appMessages } = useInterface();
  const messages = useMessages(readerMessages);
  const { forThisSite } = useMessages(lookMessages);
  const opener = (id: ReaderPanel) => ({
    id,
    isExpanded: panel === id,
    onPress: () => onToggle(id),
  });
  const tools: (ReaderTool | false | null | undefined)[] = [
    props.hasContents &&
      makeTool({
        ...opener('contents'),
        icon: List,
        label: messages.contents,
        keyName: 'C',
        canMove: true,
      }),
    makeTool({ ...opener('find'), icon: Search, label: messages.find.open, keyName: '/' }),
    makeTool({
      id: 'aloud',
      icon: AudioLines,
      label: messages.aloud.readAloud,
      keyName: 'L',
      isPressed: props.isAloudOpen,
      onPress: props.onToggleAloud,
    }),
    onOpenImages &&
      makeTool({
        id: 'images',
        icon: Images,
        label: appMessages.captionedImages,
        keyName: 'G',
        tooltip: `${appMessages.images} (G)`,
        canMove: true,
        onPress: onOpenImages,
      }),
    makeTool({
      ...opener('look'),
      icon: Type,
      label: messages.look,
      tooltip: `${messages.look} (T)${props.isOwnLook ? ` · ${forThisSite}` : ''}`,
    }),
    saving &&
      makeTool({
        id: 'save',
        icon: saving.isSaved ? BookmarkCheck : Bookmark,
        label: saving.isSaved ? appMessages.saved : appMessages.save,
        tooltip: saving.isSaved ? appMessages.savedHint : appMessages.saveHint,
        isPressed: saving.isSaved,
        onPress: saving.onToggle,
      }),
    {
      id: 'export',
      button: <ExportMenu {...props.exporting} isOpen={props.isExportOpen} />,
      more: 'export',
    },
    translation &&
      makeTool({
        ...translation,
        id: 'translation',
        icon: Languages,
        keyName: 'X',
        canMove: true,
      }),
    props.ownTool,
    makeTool({
      id: 'settings',
      icon: SettingsIcon,
      label: appMessages.settings,
      canMove: true,
      onPress: props.onOpenSettings,
    }),
  ];
  return tools.filter((tool): tool is ReaderTool => Boolean(tool));
}
