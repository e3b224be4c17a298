import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { FindBar } from '@/components/reader/find/FindBar';
import { focusPanel } from '@/components/reader/focus-panel';
import { LookPanel } from '@/components/reader/look/LookPanel';
import type { ReaderSettings } from '@/components/reader/reader-props';
import styles from './ReaderBar.module.css';
import type { ReaderPanel } from './ReaderTools';

interface BarPanelProps {
  panel: ReaderPanel;
  settings: ReaderSettings;
  site: string;
  scroller: RefObject<HTMLElement | null>;
  /** The table of contents. */
  contents: ComponentChildren;
  /** The panel about what was left out. */
  leftOut: ComponentChildren;
  onClose(): void;
}

/** The open panel below the bar. Takes the focus. */
export function BarPanel(props: BarPanelProps) {
  const { panel, settings } = props;
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => focusPanel(root.current), [panel]);
  return (
    <div ref={root} class={styles.hanging} data-panel={panel}>
      {panel === 'look' && (
        <LookPanel
          settings={settings.current}
          site={props.site}
          isPrivate={settings.isPrivate}
          onChange={settings.onChange}
        />
      )}
      {panel === 'find' && <FindBar scroller={props.scroller} onClose={props.onClose} />}
      {panel === 'contents' && props.contents}
      {panel === 'left-out' && props.leftOut}
    </div>
  );
}
