import {
  Bookmark,
  BookmarkCheck,
  type IconNode,
  Images,
  Settings as SettingsIcon,
  Type,
} from 'lucide';
import { Button } from '@/components/controls/Button';
import { IconButton } from '@/components/controls/IconButton';
import { useInterface } from '@/components/interface/interface-context';
import type { Article } from '@/utils/article/article';
import type { Settings } from '@/utils/settings/settings';
import { LookPanel } from './LookPanel';
import styles from './ReaderBar.module.css';
import { useReaderWords } from './use-reader-words';

interface ReaderBarProps {
  article: Article;
  settings: Settings;
  site: string;
  leave: { label: string; icon: IconNode };
  saving: { isSaved: boolean; isBusy: boolean } | null;
  /** How much of the article is past, 0 to 1. */
  progress: number;
  isLookOpen: boolean;
  onToggleLook(isOpen: boolean): void;
  /** Null where the article has no captioned picture. */
  onOpenImages: (() => void) | null;
  onLeave(): void;
  onToggleSaved(): void;
  onChange(fields: Partial<Settings>): void;
  onOpenSettings(): void;
}

/** The bar above the article: the way out, its title, and the tools. */
export function ReaderBar(props: ReaderBarProps) {
  const { article, settings, site, leave, saving, progress, isLookOpen } = props;
  const { messages } = useInterface();
  const words = useReaderWords();
  return (
    <header class={styles.bar}>
      <Button icon={leave.icon} onPress={props.onLeave}>
        {leave.label}
      </Button>
      <p class={styles.title} dir={article.dir} lang={article.lang ?? undefined} aria-hidden="true">
        {progress > 0.02 && article.title}
      </p>
      <div class={styles.tools} role="toolbar" aria-label={words.tools}>
        {props.onOpenImages && (
          <IconButton
            icon={Images}
            label={`${messages.images} (G)`}
            spokenLabel={messages.captionedImages}
            onPress={props.onOpenImages}
          />
        )}
        <IconButton
          icon={Type}
          label={`${words.look} (T)`}
          spokenLabel={words.look}
          isExpanded={isLookOpen}
          onPress={() => props.onToggleLook(!isLookOpen)}
        />
        {saving && (
          <IconButton
            icon={saving.isSaved ? BookmarkCheck : Bookmark}
            label={saving.isSaved ? messages.savedHint : messages.saveHint}
            spokenLabel={saving.isSaved ? messages.saved : messages.save}
            isPressed={saving.isSaved}
            onPress={props.onToggleSaved}
          />
        )}
        <IconButton icon={SettingsIcon} label={messages.settings} onPress={props.onOpenSettings} />
      </div>
      <div
        class={styles.progress}
        role="progressbar"
        aria-label={messages.readSoFar}
        aria-valuenow={Math.round(progress * 100)}
      >
        <i style={{ transform: `scaleX(${progress})` }} />
      </div>
      {isLookOpen && <LookPanel settings={settings} site={site} onChange={props.onChange} />}
    </header>
  );
}
