import { BookOpen, Download, FileInput, HardDrive, Settings } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { libraryMessages } from '@/utils/i18n/library-messages';
import type { LibraryCounts } from '@/utils/library/view/count-library';
import { type LibraryView, SECTIONS, type Section } from '@/utils/library/view/library-view';
import styles from './LibrarySide.module.css';
import { SpaceMeter } from './SpaceMeter';

interface LibrarySideProps {
  /** Null until they are loaded. */
  counts: LibraryCounts | null;
  view: LibraryView;
  /** In bytes; null if the browser does not report them. */
  space: { used: number; free: number } | null;
  onSection(section: Section): void;
  onTag(tag: string): void;
  onSpace(): void;
  onImport(): void;
  onBackUp(): void;
  onSettings(): void;
  /** A notice beside the backup button. */
  children?: ComponentChildren;
}

/** Sections that are hidden while empty. */
const WHEN_USED = new Set<Section>(['favourites', 'archive', 'links', 'deleted']);

/** The side bar: sections, tags, storage, import and backup. */
export function LibrarySide(props: LibrarySideProps) {
  const { counts, view } = props;
  const { messages: appMessages } = useInterface();
  const messages = useMessages(libraryMessages);
  const sections = SECTIONS.filter(
    (name) => !WHEN_USED.has(name) || view.section === name || (counts?.sections[name] ?? 0) > 0,
  );
  return (
    <aside class={styles.side}>
      <p class={styles.brand}>
        <Icon drawing={BookOpen} />
        {appMessages.name}
      </p>
      <nav aria-label={messages.library} class={styles.nav}>
        <ul>
          {sections.map((name) => (
            <Place
              key={name}
              label={messages.sections[name]}
              count={counts?.sections[name]}
              isCurrent={view.section === name && view.tags.length === 0}
              onPress={() => props.onSection(name)}
            />
          ))}
        </ul>
        {counts && counts.tags.length > 0 && (
          <>
            <h2>{messages.tags}</h2>
            <ul>
              {counts.tags.map(({ tag, count }) => (
                <Place
                  key={tag}
                  label={tag}
                  count={count}
                  isCurrent={view.tags.includes(tag)}
                  onPress={() => props.onTag(tag)}
                />
              ))}
            </ul>
          </>
        )}
      </nav>
      <div class={styles.store}>
        {counts && <SpaceMeter bytes={counts.bytes.all} free={props.space?.free ?? null} />}
        {props.children || <p>{messages.keptHere}</p>}
        <div class={styles.ways}>
          <Button icon={FileInput} onPress={props.onImport}>
            {messages.import}
          </Button>
          <Button icon={Download} onPress={props.onBackUp}>
            {messages.backUp}
          </Button>
        </div>
      </div>
      <ul class={styles.links}>
        <li>
          <button type="button" onClick={props.onSpace}>
            <Icon drawing={HardDrive} />
            {messages.storage}
          </button>
        </li>
        <li>
          <button type="button" onClick={props.onSettings}>
            <Icon drawing={Settings} />
            {appMessages.settings}
          </button>
        </li>
      </ul>
    </aside>
  );
}

interface PlaceProps {
  label: string;
  count: number | undefined;
  isCurrent: boolean;
  onPress(): void;
}

function Place({ label, count, isCurrent, onPress }: PlaceProps) {
  const messages = useMessages(libraryMessages);
  return (
    <li>
      <button type="button" aria-current={isCurrent ? 'page' : undefined} onClick={onPress}>
        <span>{label}</span>
        {count !== undefined && <span class={styles.count}>{messages.number(count)}</span>}
      </button>
    </li>
  );
}
