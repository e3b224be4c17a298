/** An export format. */
export interface FormatSpec {
  mediaType: string;
  /** Of its files, without a dot. */
  extension: string;
  /** Whether its files contain the pictures. If not, none are fetched. */
  hasPictures: boolean;
}

const FORMATS = {
  markdown: { mediaType: 'text/markdown;charset=utf-8', extension: 'md', hasPictures: false },
  html: { mediaType: 'text/html;charset=utf-8', extension: 'html', hasPictures: true },
  epub: { mediaType: 'application/epub+zip', extension: 'epub', hasPictures: true },
  text: { mediaType: 'text/plain;charset=utf-8', extension: 'txt', hasPictures: false },
} satisfies Record<string, FormatSpec>;

/** The name of a format, which is also the key of its message in the menu. */
export type ExportFormat = keyof typeof FORMATS;

/** Every format, in menu order. The menu, the export and file names read this table. */
export const EXPORT_FORMATS: Readonly<Record<ExportFormat, FormatSpec>> = FORMATS;
