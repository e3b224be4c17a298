import type { Article } from '@/utils/article/article';
import { bindToPage } from '@/utils/article/bind-to-page';
import type { ExtractFailure, ExtractFailureReason } from '@/utils/article/outcome/extract-failure';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import { findObstacleIn } from './find-obstacle-in';
import { findTargetTab, type TargetTab } from './find-target-tab';
import { injectExtractor, type ReadableTab } from './injection/inject-extractor';
import { parseExtraction } from './parse-extraction';
import type { StartedReading } from './start-reading';

/** Finds a tab and reads its page, any number of times. */
export interface TabReader {
  findTab(): Promise<TargetTab | null>;
  /**
   * Returns the page's article, validated, with the address that the browser gives for the tab. `force`: extract even
   * if the page does not look like an article. Never throws.
   */
  readPage(
    tab: ReadableTab | null,
    how: { force: boolean },
  ): Promise<Result<Article, ExtractFailure>>;
}

/** Creates a reader whose first reading is the one already in progress. `search` as in findTargetTab. */
export function createTabReader(search: string, started: StartedReading): TabReader {
  let [tab, answer]: [StartedReading['tab'] | null, StartedReading['answer'] | null] = [
    started.tab,
    started.answer,
  ];
  return {
    findTab() {
      const found = tab ?? findTargetTab(search);
      tab = null;
      return found;
    },
    async readPage(target, { force }) {
      const ready = force ? null : answer;
      answer = null;
      const result = await (ready ?? injectExtractor(target, { force }));
      const read = result.ok ? parseExtraction(result.value) : result;
      if (!read.ok) return fail(await addObstacle(read.error, target));
      return succeed(bindToPage(read.value, target?.url ?? read.value.url, 'same-site'));
    },
  };
}

/** Adds what hides the article of a page that has text, or none yet. */
async function addObstacle(
  failure: ExtractFailure,
  tab: ReadableTab | null,
): Promise<ExtractFailure> {
  if (!tab || !MAY_BE_HIDDEN.includes(failure.reason)) return failure;
  const hiddenBy = await findObstacleIn(tab.id);
  return hiddenBy ? { ...failure, hiddenBy } : failure;
}

const MAY_BE_HIDDEN: readonly ExtractFailureReason[] = ['not-an-article', 'empty-page'];
