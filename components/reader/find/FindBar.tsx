import { useSignal } from '@preact/signals';
import { ChevronDown, ChevronUp, Search, X } from 'lucide';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useInterface } from '@/components/app/interface-context';
import { useMessages } from '@/components/app/use-messages';
import { Icon } from '@/components/controls/Icon';
import { IconButton } from '@/components/controls/IconButton';
import { bringIntoView } from '@/components/position/bring-into-view';
import { readerMessages } from '@/utils/i18n/reader-messages';
import styles from './FindBar.module.css';
import { findMatches } from './find-matches';
import { clearMatches, markMatches } from './mark-matches';

interface FindBarProps {
  scroller: RefObject<HTMLElement | null>;
  onClose(): void;
}

/** Finds words in the article while they are typed: marks every place, counts them, goes from one to the next. */
export function FindBar({ scroller, onClose }: FindBarProps) {
  const { messages } = useInterface();
  const words = useMessages(readerMessages);
  const field = useRef<HTMLInputElement>(null);
  const matches = useSignal<Range[]>([]);
  const current = useSignal(0);
  const isAsked = useSignal(false);

  // Before the next key: the first letters are typed right after the one that opened this.
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
    if (event.key !== 'Enter' && event.key !== 'F3') return;
    event.preventDefault();
    show(current.value + (event.shiftKey ? -1 : 1));
  };
  const total = matches.value.length;
  return (
    <search class={styles.bar} onKeyDown={onKeyDown}>
      <label class={styles.field}>
        <Icon drawing={Search} />
        <span class="spoken">{words.find.inArticle}</span>
        <input
          ref={field}
          type="text"
          placeholder={words.find.inArticle}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => find(currentTarget.value)}
        />
        <output>{isAsked.value && words.find.position(current.value + 1, total)}</output>
      </label>
      <IconButton
        icon={ChevronUp}
        label={words.find.previous}
        disabled={total === 0}
        onPress={() => show(current.value - 1)}
      />
      <IconButton
        icon={ChevronDown}
        label={words.find.next}
        disabled={total === 0}
        onPress={() => show(current.value + 1)}
      />
      <IconButton icon={X} label={messages.close} onPress={onClose} />
    </search>
  );
}

/** A search goes on from where one reads; past the last match, from the beginning. */
function firstInView(matches: readonly Range[], scroller: HTMLElement | null): number {
  const top = scroller?.getBoundingClientRect().top ?? 0;
  return Math.max(
    0,
    matches.findIndex((match) => match.getBoundingClientRect().bottom > top),
  );
}
