import type { LibraryUnderTest } from '../library/library-under-test';
import type { Watch } from '../library/watch-page';
import { accountTime, type Spent } from './account-time';
import { nameWork } from './name-work';
import { cutMarked, findMark, lastCommit, markExpression } from './read-trace';
import { openBrowserSession, recordTrace } from './record-trace';

/** Longer than any search takes. Milliseconds. */
const SETTLED_MS = 2_000;

/** Traces one search in a filled library, from the typed letters to the painted rows. */
export async function traceSearch(library: LibraryUnderTest): Promise<Map<string, Spent>> {
  return library.withLibrary(async (evaluate, page) => {
    const pause = () => page.waitForTimeout(SETTLED_MS);
    while (!(await evaluate<Watch['opened']>('watch.opened')).caughtUp)
      await page.waitForTimeout(100);
    const word = await evaluate<string>(
      "document.querySelector('li[data-id] h2').textContent.split(' ')[0]",
    );
    const typed = JSON.stringify(word);
    await evaluate(`watch.type(${typed})`);
    await pause();
    const expected = JSON.stringify(await evaluate<string>('watch.describe()'));
    await evaluate("watch.type('')");
    await pause();

    const session = await openBrowserSession(page);
    const { events, value } = await recordTrace(session, async () => {
      const marked = await evaluate<number>(markExpression('page'));
      const took = await evaluate<number>(`watch.search(${typed}, ${expected})`);
      const ended = await evaluate<number>('performance.timeOrigin + performance.now()');
      return { marked, took, ended };
    });
    const inPage = findMark(events, 'page', value.marked);
    const to = inPage.toTrace(value.ended);
    const from = to - value.took * 1000;
    const drawn = Math.max(from, lastCommit(events, inPage.pid, to));
    return accountTime(
      { from, to },
      [cutMarked(events, inPage, nameWork)],
      [
        { name: 'typing pause, worker and message', from, to: drawn },
        { name: 'paint', from: drawn, to },
      ],
    );
  });
}
