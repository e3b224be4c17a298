import { useSignal } from '@preact/signals';
import { ChevronDown, ChevronUp, Search, X } from 'lucide';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { Icon } from '@/components/controls/Icon';
import { IconButton } from '@/components/controls/IconButton';
import { bringIntoView } from '@/components/reading-position/bring-into-view';
import { flowBoxIn, readView } from '@/components/reading-position/view';
import { readerMessages } from '@/utils/i18n/reader-messages';
import { matchShortcut } from '@/utils/keys/match-shortcut';
import styles from './FindBar.module.css';
import { findMatches } from './find-matches';
import { clearMatches, markMatches } from './mark-matches';

interface FindBarProps {
  scroller: RefObject<HTMLElement | null>;
  onClose(): void;
}

/** Finds text in the article as it is typed: marks and counts the matches, and goes from one to the next. */
export function FindBar({ scroller, onClose }: FindBarProps) {
  const { messages: appMessages } = useInterface();
  const messages = useMessages(readerMessages);
  const field = useRef<HTMLInputElement>(null);
  const matches = useSignal<Range[]>([]);
  const current = useSignal(0);
  const isAsked = useSignal(false);

  // Before the next key press: the user may type right after the key that opened this.
  useLayoutEffect(() => {
    field.current?.focus();
    const view = field.current?.ownerDocument.defaultView;
    return () => view && clearMatches(view);
  }, []);

  const show = (index: number) => {
    const view = field.current?.ownerDocument.defaultView;
    const total = matches.value.length;
    current.value = total === 0 ? 0 : (index + total) % total;
    if (view) markMatches(view, matches.value, current.value);
    const match = matches.value[current.value];
    if (match && scroller.current) bringIntoView(scroller.current, match);
  };
  const find = (wanted: string) => {
    isAsked.value = wanted.trim() !== '';
    const article = scroller.current?.querySelector('article');
    matches.value = article ? findMatches(article, wanted) : [];
    show(firstInView(matches.value, scroller.current));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const shortcut = matchShortcut(event, 'find', { singleKeys: true, isInField: true });
    if (!shortcut) return;
    event.preventDefault();
    show(current.value + (shortcut.id === 'nextMatch' ? 1 : -1));
  };
  const total = matches.value.length;
  return (
    <search class={styles.bar} onKeyDown={onKeyDown}>
      <label class={styles.field}>
        <Icon drawing={Search} />
        <span class="spoken">{messages.find.inArticle}</span>
        <input
          ref={field}
          type="text"
          placeholder={messages.find.inArticle}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => find(currentTarget.value)}
        />
        <output>{isAsked.value && messages.find.position(current.value + 1, total)}</output>
      </label>
      <IconButton
        icon={ChevronUp}
        label={messages.find.previous}
        isDisabled={total === 0}
        onPress={() => show(current.value - 1)}
      />
      <IconButton
        icon={ChevronDown}
        label={messages.find.next}
        isDisabled={total === 0}
        onPress={() => show(current.value + 1)}
      />
      <IconButton icon={X} label={appMessages.close} onPress={onClose} />
    </search>
  );
}

/** Returns the first match from the top of the view on; 0 if there is none. */
function firstInView(matches: readonly Range[], scroller: HTMLElement | null): number {
  const view = scroller && readView(scroller);
  return Math.max(
    0,
    matches.findIndex((match) => view && (flowBoxIn(view, match)?.end ?? 0) > 0),
  );
}
