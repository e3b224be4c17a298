import { takeExtractionRequest } from '@/utils/article/extraction-request';
import { createExplainingLog } from '@/utils/extraction/accounting/explaining-log';
import { extractArticle } from '@/utils/extraction/extract-article';
import type { ExtractionWorld } from '@/utils/extraction/extraction-world';

/** Runs in a page like the content script, and records what each step does. */
const clock = () => performance.now();
const log = createExplainingLog(clock);
const world: ExtractionWorld = {
  url: window.location.href,
  now: new Date(),
  clock,
  log,
  onChosen: ({ blocks, body }) => log.omitBlocks(blocks.filter(({ index }) => !body.has(index))),
};
const { result } = extractArticle(document, world, takeExtractionRequest(globalThis));
if (result.ok) log.balance(result.value);
export default { result, record: log.record };
