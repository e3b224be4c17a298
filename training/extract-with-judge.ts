import type { Judge } from '@/utils/extraction/body/judge/judge-blocks';
import { extractArticle } from '@/utils/extraction/extract-article';

/** Runs in a page. Extracts its article with the judge that the trainer left in `lecternJudge`. */
const { lecternJudge } = globalThis as { lecternJudge?: Judge };
const { result } = extractArticle(
  document,
  {
    url: window.location.href,
    now: new Date(),
    clock: () => performance.now(),
    ...(lecternJudge && { judge: lecternJudge }),
  },
  { force: false },
);
export default result.ok ? { article: result.value } : { failure: result.error };
