import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { ReaderCorrections } from '@/components/reader/receipt/reader-corrections';
import type { Article } from '@/utils/article/article';
import type { ExportFormat } from '@/utils/export/export-formats';
import type { SpeechEngine } from '@/utils/reader/aloud/speech-engine';
import type { ReadingPlace } from '@/utils/reader/place/reading-place';
import type { Settings } from '@/utils/settings/settings';
import type { ReaderTool } from './bar/ReaderTools';
import type { ReaderQueue } from './reader-queue';

/** What the full-page reader needs. */
export interface ReaderProps {
  article: Article;
  /** The reading place to restore; null to start at the top. */
  place: ReadingPlace | null;
  settings: Settings;
  /** Whether nothing new about a site may be stored: the article is in a private window. */
  isPrivate?: boolean;
  /** The button that leaves: it closes an overlay, or leads back to the library. */
  leave: { label: string; icon: IconNode };
  /** The state of the save button; null hides it. */
  saving: { isSaved: boolean; isBusy: boolean } | null;
  /** A tool of the page that shows the reader, before the settings. */
  ownTool?: ReaderTool | null;
  /** URLs of pictures that the browser has loaded; they are not requested in another size. */
  loadedPictures?: ReadonlySet<string>;
  /** The speech engine; null in a browser without one. Must keep its identity: a new one stops reading aloud. */
  engine: SpeechEngine | null;
  /** Ways to correct the article; absent for a selection. */
  corrections?: ReaderCorrections | null;
  /** The queue; absent for a selection. */
  queue?: ReaderQueue | null;
  /** A notice under the headline: why this is not the whole article. */
  partial?: ComponentChildren;
  /** Notices above the article. */
  notice?: ComponentChildren;
  /** What comes after the article. */
  end?: ComponentChildren;
  onLeave(): void;
  onToggleSaved(): void;
  /** Adds the saved article to the favourites, or removes it. Must ignore articles that are not saved. */
  onToggleFavourite(): void;
  /** Reads the page again; absent if it shows the whole article. */
  onReadAgain?(): void;
  /** Loads the further pages of the article, if there are any. */
  onLoadPages?(): void;
  /** Runs the undo action of the current toast. Returns whether there is one. */
  onUndo?(): boolean;
  /** Whether an export is in progress. */
  isExporting: boolean;
  onCopyMarkdown(): void;
  onExport(format: ExportFormat): void;
  onPrint(): void;
  onChange(fields: Partial<Settings>): void;
  /** `progress`: the part of the article above the view, 0 to 1. */
  onPlace(place: ReadingPlace | null, progress: number): void;
  onOpenSettings(): void;
}
