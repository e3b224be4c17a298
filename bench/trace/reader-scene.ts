import { type ReaderUnderTest, whenPainted } from '../reader/reader-under-test';
import type { SamplePage } from '../reader/sample-pages';
import { accountTime, type Spent } from './account-time';
import { nameWork } from './name-work';
import { cutMarked, findMark, lastCommit, markExpression } from './read-trace';
import { openBrowserSession, recordTrace } from './record-trace';

/** Traces one opening of the reader over a fresh page, from the toggle to its first words. */
export async function traceReader(
  subject: ReaderUnderTest,
  sample: SamplePage,
): Promise<Map<string, Spent>> {
  const page = await subject.openPage(sample);
  const session = await openBrowserSession(page);
  const { events, value } = await recordTrace(session, async () => {
    const marked = await page.evaluate<number>(markExpression('page'));
    const painted = whenPainted(page);
    const opened = await subject.toggle();
    return { marked, opened, painted: await painted };
  });
  await page.close();
  const inPage = findMark(events, 'page', value.marked);
  const from = inPage.toTrace(value.opened);
  const to = inPage.toTrace(value.painted);
  const drawn = Math.max(from, lastCommit(events, inPage.pid, to));
  return accountTime(
    { from, to },
    [cutMarked(events, inPage, nameWork)],
    [
      { name: 'message', from, to: drawn },
      { name: 'paint', from: drawn, to },
    ],
  );
}
