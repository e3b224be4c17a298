import type { ComponentChildren } from 'preact';
import type { MoreItem } from './MoreMenu';

/** A tool of the bar. One with `more` moves into the menu when the bar is too narrow. */
export interface ReaderTool {
  id: string;
  button: ComponentChildren;
  more?: MoreItem | readonly MoreItem[];
}
