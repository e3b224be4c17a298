import { defineContentScript } from 'wxt/utils/define-content-script';
import { EXPORT_WRITERS } from '@/utils/export/export-writers';

/** Provides the code that writes exports to the reader over a page. Injected on the first export. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    globalThis.lecternExportWriters = EXPORT_WRITERS;
  },
});
