import { collectPictures } from './collect-pictures';
import { makeExport } from './make-export';
import { toMarkdown } from './markdown/to-markdown';

/** The code that writes exports. It is large and rarely needed, so that each page loads it on the first export. */
export interface ExportWriters {
  collectPictures: typeof collectPictures;
  makeExport: typeof makeExport;
  toMarkdown: typeof toMarkdown;
}

/** The code, as functions of this script. */
export const EXPORT_WRITERS: ExportWriters = { collectPictures, makeExport, toMarkdown };
