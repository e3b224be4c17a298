import { useSignal } from '@preact/signals';
import { ArrowLeft } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useMessages } from '@/components/app/use-messages';
import { Button } from '@/components/controls/Button';
import { Announcer } from '@/components/feedback/Announcer';
import { firstWords } from '@/components/reader/left-out/first-words';
import { isElement } from '@/utils/dom/is-element';
import { leftOutMessages } from '@/utils/i18n/left-out-messages';
import { partByKey } from '@/utils/reader/overlay/part-by-key';
import styles from './PointingLayer.module.css';
import { showPageThrough } from './show-page-through';
import { usePointedPart } from './use-pointed-part';

interface PointingLayerProps {
  /** The page below, which is only read. Its scroll position changes. */
  page: Document;
  onChoose(part: Element): void;
  onCancel(): void;
}

/**
 * Lets the user choose a part of the page below: the part under the pointer is framed, keys move from part to part, a
 * press or Enter chooses, Escape cancels.
 */
export function PointingLayer({ page, onChoose, onCancel }: PointingLayerProps) {
  const messages = useMessages(leftOutMessages).pointing;
  const layer = useRef<HTMLDialogElement>(null);
  const { parts, current, box, point, partAt } = usePointedPart(page);
  const announcement = useSignal('');

  useLayoutEffect(() => {
    const element = layer.current;
    if (!element) return;
    const end = showPageThrough(element.ownerDocument);
    element.focus();
    return end;
  }, []);

  const go = (part: Element) => {
    showBeginning(page, part);
    point(part);
    announcement.value = messages.part(
      parts.indexOf(part) + 1,
      parts.length,
      firstWords((part.textContent ?? '').replace(/\s+/g, ' ').trim()),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const part = current.value;
    if (event.key === 'Enter') {
      const isOnButton = isElement(event.target) && event.target.localName === 'button';
      if (isOnButton || !part) return;
      onChoose(part);
    } else {
      const next = partByKey(parts, part, event);
      if (next === undefined) return;
      if (next) go(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <dialog
      ref={layer}
      open
      class={styles.layer}
      aria-label={messages.label}
      tabIndex={-1}
      onPointerMove={(event) => point(partAt(event))}
      onClick={(event) => {
        const part = partAt(event);
        if (part) onChoose(part);
      }}
      onKeyDown={onKeyDown}
      // On release, because otherwise the page would receive the release after the layer is gone.
      onKeyUp={(event) => event.key === 'Escape' && onCancel()}
      onWheel={(event) => {
        event.preventDefault();
        const { deltaX: left, deltaY: top } = event;
        page.defaultView?.scrollBy({ left, top, behavior: 'instant' });
      }}
    >
      {box.value && (
        <div
          class={styles.frame}
          style={{
            top: `${box.value.top}px`,
            left: `${box.value.left}px`,
            width: `${box.value.width}px`,
            height: `${box.value.height}px`,
          }}
        />
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: keeps presses from the page. */}
      <div
        class={styles.hint}
        onClick={(event) => event.stopPropagation()}
        onPointerMove={(event) => event.stopPropagation()}
      >
        <p>
          {messages.hint}
          <small>{messages.keys}</small>
        </p>
        <Button icon={ArrowLeft} onPress={onCancel}>
          {messages.back}
        </Button>
      </div>
      <Announcer text={announcement.value} />
    </dialog>
  );
}

/** Scrolls the page itself, whose position is restored later, and not the boxes in it. */
function showBeginning({ defaultView: view }: Document, part: Element): void {
  const { top, bottom } = part.getBoundingClientRect();
  if (!view || (top >= 0 && top < view.innerHeight / 2) || (top < 0 && bottom > view.innerHeight))
    return;
  view.scrollBy({ top: top - view.innerHeight / 8, behavior: 'instant' });
}
