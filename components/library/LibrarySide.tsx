import { useSignal } from '@preact/signals';
import { Download, FileInput, HardDrive, Menu, Settings, X } from 'lucide';
import type { ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { Brand } from '@/components/controls/Brand';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { IconButton } from '@/components/controls/IconButton';
import { isElement } from '@/utils/dom/is-element';
import { libraryMessages } from '@/utils/i18n/library-messages';
import type { LibraryCounts } from '@/utils/library/view/count-library';
import type { Arrangement, Section } from '@/utils/library/view/library-view';
import { LibraryNav } from './LibraryNav';
import styles from './LibrarySide.module.css';
import { StorageMeter } from './StorageMeter';

interface LibrarySideProps {
  /** Null until they are loaded. */
  counts: LibraryCounts | null;
  arrangement: Arrangement;
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

/** The side bar: sections, tags, storage, import and backup. In a narrow window it is a drawer. */
export function LibrarySide(props: LibrarySideProps) {
  const { counts } = props;
  const { messages: appMessages } = useInterface();
  const messages = useMessages(libraryMessages);
  const side = useRef<HTMLElement>(null);
  const { isOpen, open, close, handlers } = useDrawer(side);
  return (
    <>
      <aside ref={side} class={styles.side} data-open={isOpen.value || undefined} {...handlers}>
        <div class={styles.top}>
          <Brand />
          <div class={styles.opener}>
            <IconButton
              icon={isOpen.value ? X : Menu}
              label={isOpen.value ? messages.closeMenu : messages.openMenu}
              isExpanded={isOpen.value}
              onPress={() => (isOpen.value ? close() : open())}
            />
          </div>
        </div>
        <LibraryNav
          counts={counts}
          arrangement={props.arrangement}
          onSection={(section) => {
            close();
            props.onSection(section);
          }}
          onTag={(tag) => {
            close();
            props.onTag(tag);
          }}
        />
        <div class={styles.store}>
          {counts && <StorageMeter bytes={counts.bytes.all} free={props.space?.free ?? null} />}
          {props.children || <p>{messages.savedHere}</p>}
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
      {isOpen.value && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape and the button close the drawer too.
        // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
        <div class={styles.outside} onClick={close} />
      )}
    </>
  );
}

/** The state and the actions of the drawer, which only a narrow window has. `handlers` are those of its element. */
function useDrawer(side: RefObject<HTMLElement | null>) {
  const isOpen = useSignal(false);
  const close = () => {
    if (!isOpen.value) return;
    isOpen.value = false;
    side.current?.querySelector('button')?.focus({ preventScroll: true });
  };
  return {
    isOpen,
    open() {
      isOpen.value = true;
      // After the drawer is shown: hidden elements cannot be focused.
      requestAnimationFrame(() =>
        side.current?.querySelector<HTMLElement>('nav [aria-current], nav button')?.focus(),
      );
    },
    close,
    handlers: {
      onKeyDown(event: KeyboardEvent) {
        if (event.key !== 'Escape' || !isOpen.value) return;
        // The page handles the same key; an open drawer consumes it.
        event.stopPropagation();
        close();
      },
      onFocusOut({ relatedTarget }: FocusEvent) {
        // Null when the browser window loses the focus, or when nothing is focused.
        if (isElement(relatedTarget) && !side.current?.contains(relatedTarget)) {
          isOpen.value = false;
        }
      },
    },
  };
}
