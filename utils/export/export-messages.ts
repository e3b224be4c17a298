/** Writes a calendar date; `month` counts from 1. */
export type WriteDate = (year: number, month: number, day: number) => string;

/** The interface messages that exported files contain. */
export interface ExportMessages {
  /** Precedes the caption or alternative text of a picture that a file cannot show. */
  picture: string;
  /** Writes dates in the reader's language. Without it, texts have ISO dates, and pages those of the article's language. */
  date?: WriteDate | undefined;
}

/** The English messages, used by default. */
export const ENGLISH_EXPORT_MESSAGES: ExportMessages = { picture: 'Picture' };
