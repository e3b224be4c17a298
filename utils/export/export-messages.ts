/** The interface messages that exported files contain. */
export interface ExportMessages {
  /** Precedes the caption or alternative text of a picture that a file cannot show. */
  picture: string;
}

/** The English messages, used by default. */
export const ENGLISH_EXPORT_MESSAGES: ExportMessages = { picture: 'Picture' };
