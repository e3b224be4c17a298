import type { PartialLabels } from '@/utils/article/partial/label-partial';
import type { EmbedKind } from '@/utils/embeds/embed-kind';

/** Writes a calendar date; `month` counts from 1. */
export type WriteDate = (year: number, month: number, day: number) => string;

/** The interface messages that exported files contain. */
export interface ExportMessages {
  /** Precedes the caption or alternative text of a picture that a file cannot show. */
  picture: string;
  /** Names what a card stands for. */
  kinds: Readonly<Record<EmbedKind, string>>;
  /** Say that a file contains only a part of its article, and why. */
  partial: PartialLabels;
  /** Writes dates in the reader's language. Without it, texts have ISO dates, and pages those of the article's language. */
  date?: WriteDate | undefined;
}

/** The English messages, used by default: in backups, which are the same in every language. */
export const ENGLISH_EXPORT_MESSAGES: ExportMessages = {
  picture: 'Picture',
  kinds: {
    video: 'Video',
    audio: 'Audio',
    post: 'Post',
    map: 'Map',
    poll: 'Poll',
    form: 'Form',
    chart: 'Chart',
    frame: 'Embedded page',
  },
  partial: {
    labels: {
      consent: 'Partial copy: the page asked for consent',
      preview: 'Partial copy: preview only',
      loading: 'Partial copy: the page was still loading',
      pages: 'Partial copy: further pages are missing',
    },
    missingPages: (numbers, count) =>
      count === 1
        ? `Partial copy: page ${numbers} is missing`
        : `Partial copy: pages ${numbers} are missing`,
  },
};
