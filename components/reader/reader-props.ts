import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { ReaderCorrections } from '@/components/reader/left-out/reader-corrections';
import type { Article } from '@/utils/article/article';
import type { SpeechEngine } from '@/utils/reader/aloud/speech-engine';
import type { ReadingPosition } from '@/utils/reader/position/reading-position';
import type { Settings } from '@/utils/settings/settings';
import type { ReaderTool } from './bar/reader-tool';
import type { ExportControl } from './export/export-control';
import type { ReaderQueue } from './reader-queue';

/** What the full-page reader needs. */
export interface ReaderProps {
  article: Article;
  /** URLs of pictures that the browser has loaded; they are not requested in another size. */
  loadedPictures?: ReadonlySet<string>;
  /** The reading position to restore; null to start at the top. */
  position: ReadingPosition | null;
  /** `progress`: the part of the article above the view, 0 to 1. */
  onPositionChange(position: ReadingPosition | null, progress: number): void;
  settings: ReaderSettings;
  leave: LeaveControl;
  /** The save button; null hides it. */
  saving: SaveControl | null;
  exporting: ExportControl;
  /** A tool of the page that shows the reader, before the settings. */
  ownTool?: ReaderTool | null;
  /** The speech engine; null in a browser without one. Must keep its identity: a new one stops reading aloud. */
  engine: SpeechEngine | null;
  /** Ways to correct the article; absent for a selection. */
  corrections?: ReaderCorrections | null;
  /** The queue; absent for a selection. */
  queue?: ReaderQueue | null;
  /** What the page that shows the reader adds to the article. */
  additions?: ReaderAdditions;
  keyActions?: ReaderKeyActions;
}

/** The settings as a reader uses and changes them. */
export interface ReaderSettings {
  current: Settings;
  /** Whether nothing new about a site may be stored: the article is in a private window. */
  isPrivate?: boolean;
  onChange(fields: Partial<Settings>): void;
  /** Opens the page of all settings. */
  onOpen(): void;
}

/** The button that leaves: it closes an overlay, or leads back to the library. */
export interface LeaveControl {
  label: string;
  icon: IconNode;
  onPress(): void;
}

/** The state of the save button. */
export interface SaveControl {
  isSaved: boolean;
  isBusy: boolean;
  onToggle(): void;
}

/** What a page adds to the article. */
export interface ReaderAdditions {
  /** Above the article: notices. */
  notice?: ComponentChildren;
  /** Under the headline: why this is not the whole article. */
  partial?: ComponentChildren;
  /** After the article. */
  end?: ComponentChildren;
}

/** Actions of a page that the reader runs for a key. Keys of absent actions do nothing. */
export interface ReaderKeyActions {
  /** Adds the saved article to the favourites, or removes it. Must ignore articles that are not saved. */
  onToggleFavourite?(): void;
  /** Reads the page again; absent if it shows the whole article. */
  onReadAgain?(): void;
  /** Loads the further pages of the article, if there are any. */
  onLoadPages?(): void;
  /** Runs the undo action of the current toast. Returns whether there is one. */
  onUndo?(): boolean;
}
