import { BookOpen, Download, HardDrive, Settings, Upload } from 'lucide';
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
  /** Null until they are known. */
  counts: LibraryCounts | null;
  view: LibraryView;
  /** Bytes, as far as the browser tells. */
  space: { used: number; free: number } | null;
  onSection(section: Section): void;
  onTag(tag: string): void;
  onSpace(): void;
  onImport(): void;
  onBackUp(): void;
  onSettings(): void;
  /** What is to be said beside the way to back up. */
  children?: ComponentChildren;
}

/** These are shown only when something is in them. */
const WHEN_USED = new Set<Section>(['favourites', 'archive', 'links', 'deleted']);

/** The parts of the library, its tags, what it takes of the disk, and the ways in and out. */
export function LibrarySide(props: LibrarySideProps) {
  const { counts, view } = props;
  const { messages } = useInterface();
  const words = useMessages(libraryMessages);
  const sections = SECTIONS.filter(
    (name) => !WHEN_USED.has(name) || view.section === name || (counts?.sections[name] ?? 0) > 0,
  );
  return (
    <aside class={styles.side}>
      <p class={styles.brand}>
        <Icon drawing={BookOpen} />
        {messages.name}
      </p>
      <nav aria-label={words.library} class={styles.nav}>
        <ul>
          {sections.map((name) => (
            <Place
              key={name}
              label={words.sections[name]}
              count={counts?.sections[name]}
              isCurrent={view.section === name && view.tags.length === 0}
              onPress={() => props.onSection(name)}
            />
          ))}
        </ul>
        {counts && counts.tags.length > 0 && (
          <>
            <h2>{words.tags}</h2>
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
        {props.children || <p>{words.keptHere}</p>}
        <div class={styles.ways}>
          <Button icon={Upload} onPress={props.onImport}>
            {words.import}
          </Button>
          <Button icon={Download} onPress={props.onBackUp}>
            {words.backUp}
          </Button>
        </div>
      </div>
      <ul class={styles.links}>
        <li>
          <button type="button" onClick={props.onSpace}>
            <Icon drawing={HardDrive} />
            {words.storage}
          </button>
        </li>
        <li>
          <button type="button" onClick={props.onSettings}>
            <Icon drawing={Settings} />
            {messages.settings}
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
  const words = useMessages(libraryMessages);
  return (
    <li>
      <button type="button" aria-current={isCurrent ? 'page' : undefined} onClick={onPress}>
        <span>{label}</span>
        {count !== undefined && <span class={styles.count}>{words.number(count)}</span>}
      </button>
    </li>
  );
}
