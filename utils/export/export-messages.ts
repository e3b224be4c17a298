import type { PartialLabels } from '@/utils/article/partial/label-partial';
import type { EmbedKind } from '@/utils/embeds/embed-kind';

/** Writes a calendar date; `month` counts from 1. */
export type WriteDate = (year: number, month: number, day: number) => string;

/** The interface messages that exported files contain. */
export interface ExportMessages {
  /** Precedes the caption or alternative text of a picture that a file cannot show. */
  picture: string;
  /** The names of what cards stand for. */
  kinds: Readonly<Record<EmbedKind, string>>;
  /** Labels of a file that contains only a part of its article. */
  partial: PartialLabels;
  /**
   * Writes dates in the reader's language. Without it, texts have ISO dates, and pages those of the article's language.
   */
  date?: WriteDate | undefined;
}
