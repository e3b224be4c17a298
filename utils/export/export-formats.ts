/** What an article can be taken along as. */
export type ExportFormat = 'markdown' | 'html' | 'epub' | 'text';

/** Each format's media type and the ending of its files, and whether the files hold the pictures. */
export const EXPORT_FORMATS = {
  markdown: { mediaType: 'text/markdown;charset=utf-8', extension: 'md', hasPictures: false },
  html: { mediaType: 'text/html;charset=utf-8', extension: 'html', hasPictures: true },
  epub: { mediaType: 'application/epub+zip', extension: 'epub', hasPictures: true },
  text: { mediaType: 'text/plain;charset=utf-8', extension: 'txt', hasPictures: false },
} as const satisfies Record<
  ExportFormat,
  { mediaType: string; extension: string; hasPictures: boolean }
>;
