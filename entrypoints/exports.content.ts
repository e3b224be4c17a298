import { defineContentScript } from 'wxt/utils/define-content-script';
import { EXPORT_WRITERS, type ExportWriters } from '@/utils/export/export-writers';

declare global {
  /** Writes exports. Defined once the reader over a page has requested it. */
  var lecternExportWriters: ExportWriters | undefined;
}

/** Provides the code that writes exports to the reader over a page. Injected on the first export. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    globalThis.lecternExportWriters = EXPORT_WRITERS;
  },
});
