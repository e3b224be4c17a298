import type { ArchiveWriter } from '@/utils/library/transfer/archive/archive-writer';
import type { SelectionFacts, SelectionWriter } from './selection-writer';

/** A format for several articles. */
export interface SelectionFormatSpec {
  mediaType: string;
  /** Of its files, without a dot. */
  extension: string;
  /** Loads the code that writes it. */
  load(): Promise<
    (archive: ArchiveWriter, facts: SelectionFacts) => SelectionWriter | Promise<SelectionWriter>
  >;
}

const FORMATS = {
  /** A folder of Markdown files, with their pictures. */
  markdown: {
    mediaType: 'application/zip',
    extension: 'zip',
    load: async () => (await import('./write-selection-files')).writeMarkdownFiles,
  },
  /** One book. */
  epub: {
    mediaType: 'application/epub+zip',
    extension: 'epub',
    load: async () => (await import('./write-anthology')).writeAnthology,
  },
  /** A folder of web pages. */
  html: {
    mediaType: 'application/zip',
    extension: 'zip',
    load: async () => (await import('./write-selection-files')).writeHtmlFiles,
  },
} satisfies Record<string, SelectionFormatSpec>;

/** The name of a format for several articles. */
export type SelectionFormat = keyof typeof FORMATS;

/** Every format for several articles, in menu order. */
export const SELECTION_FORMATS: Readonly<Record<SelectionFormat, SelectionFormatSpec>> = FORMATS;
