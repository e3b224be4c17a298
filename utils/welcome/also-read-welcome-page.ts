import { succeed } from '@/utils/article/outcome/result';
import { parseExtraction } from '@/utils/tab/parse-extraction';
import type { TabReader } from '@/utils/tab/tab-reader';
import type { WelcomePage } from './welcome-page';

/**
 * Returns a reader of pages that can also read Lectern's welcome page, where no script can be injected. `find` returns
 * the welcome page in a tab, or null.
 */
export function alsoReadWelcomePage(
  reader: TabReader,
  find: (tabId: number) => WelcomePage | null,
): TabReader {
  return {
    ...reader,
    async readPage(tab, how) {
      const read = await reader.readPage(tab, how);
      if (read.ok || read.error.reason !== 'restricted-page' || !tab) return read;
      const welcome = find(tab.id);
      if (!welcome) return read;
      const sample = parseExtraction(welcome.readSample());
      return sample.ok ? succeed(sample.value) : sample;
    },
  };
}
