import { takeExtractionRequest } from '@/utils/article/extraction-request';
import { createExplainingLog } from '@/utils/extraction/accounting/explaining-log';
import { extractArticle } from '@/utils/extraction/extract-article';

/** Runs in a page like the content script, and records what each step does. */
const clock = () => performance.now();
const log = createExplainingLog(clock);
const world = { url: window.location.href, now: new Date(), clock, log };
const { result } = extractArticle(document, world, takeExtractionRequest(globalThis));
export default { result, record: log.record };
