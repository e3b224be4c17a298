import type { CDPSession, Page } from '@playwright/test';
import type { TraceEvent } from './trace-event';

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.compile',
  'blink.user_timing',
  'loading',
  'v8',
];

/** Records Chromium's trace while `work` runs. `session` belongs to the browser, not to a page. */
export async function recordTrace<T>(
  session: CDPSession,
  work: () => Promise<T>,
): Promise<{ events: TraceEvent[]; value: T }> {
  const events: TraceEvent[] = [];
  // The protocol does not describe the events of a trace.
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  const value = await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return { events, value };
}

/** Opens a session with the browser that a page belongs to. */
export async function openBrowserSession(page: Page): Promise<CDPSession> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser');
  return browser.newBrowserCDPSession();
}
