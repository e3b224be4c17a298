import type { PopupUnderTest } from '../popup/popup-under-test';
import { accountTime, type Spent } from './account-time';
import { nameWork, nameWorkOfPage } from './name-work';
import { cutMarked, findMark, lastCommit, markExpression } from './read-trace';
import { openBrowserSession, recordTrace } from './record-trace';
import { addressOf, type TraceEvent } from './trace-event';

/** Traces one opening of a popup, from the press to its last words. */
export async function tracePopup(subject: PopupUnderTest): Promise<Map<string, Spent>> {
  const page = await subject.openPage();
  const session = await openBrowserSession(page);
  const { events, value } = await recordTrace(session, async () => {
    await page.evaluate<number>(markExpression('page'));
    const { popup, painted } = await subject.open(page);
    const marked = await popup.evaluate<number>(markExpression('popup'));
    return { popup, painted, marked };
  });
  const inPage = findMark(events, 'page', 0);
  const inPopup = findMark(events, 'popup', value.marked);
  const from = inPopup.toTrace(value.popup.pressedAt);
  const to = inPopup.toTrace(value.painted);
  await value.popup.close();
  await page.close();

  const committed = whenCommitted(events, from) ?? to;
  const loaded = Math.max(committed, whenLoaded(events, inPopup.pid, from, to));
  const drawn = Math.max(loaded, lastCommit(events, inPopup.pid, to));
  return accountTime(
    { from, to },
    [cutMarked(events, inPopup, nameWork), cutMarked(events, inPage, nameWorkOfPage)],
    [
      { name: 'process and window', from, to: committed },
      { name: 'script fetch', from: committed, to: loaded },
      { name: 'message', from: loaded, to: drawn },
      { name: 'paint', from: drawn, to },
    ],
  );
}

const isOwn = (address: string): boolean => /^chrome-extension:/.test(address);

/** When the popup's document replaced the empty one. */
function whenCommitted(events: readonly TraceEvent[], from: number): number | undefined {
  return events.find(
    (event) => event.name === 'CommitLoad' && event.ts > from && isOwn(addressOf(event)),
  )?.ts;
}

/** When the last script or style sheet of the popup arrived that it requested before its first script ran. */
function whenLoaded(events: readonly TraceEvent[], pid: number, from: number, to: number): number {
  const own = events.filter((event) => event.pid === pid && event.ts > from && event.ts < to);
  const requests = own.filter(
    (event) => event.name === 'ResourceSendRequest' && /\.(?:js|css)$/.test(addressOf(event)),
  );
  const ids = new Set(requests.map(requestOf));
  const ends = own
    .filter((event) => event.name === 'ResourceFinish' && ids.has(requestOf(event)))
    .map(({ ts }) => ts);
  return Math.max(...ends, Number.NEGATIVE_INFINITY);
}

const requestOf = ({ args }: TraceEvent): unknown =>
  (args as { data?: { requestId?: string } }).data?.requestId;
