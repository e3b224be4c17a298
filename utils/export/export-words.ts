/** The words of the interface that an exported file holds. */
export interface ExportWords {
  /** Stands before the words of a picture where the picture cannot be shown. */
  picture: string;
}

/** English, where nobody says otherwise. */
export const ENGLISH_EXPORT_WORDS: ExportWords = { picture: 'Picture' };
