import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type LecternBrowser, launchLectern } from '../scripts/browser/launch-lectern';
import { ensureBuild } from '../scripts/setup/ensure-build';
import { ensureChromium } from '../scripts/setup/ensure-chromium';
import { medianOf } from './statistics';

// From the press of the toolbar button to the article painted in the true popup.
//   npm run bench:popup [-- PAGE.html] [--browsers 5] [--opens 6]
// The first opening after the browser started counts as cold, the others as warm.

/** When the browser first painted something large inside the article, on the clock that this process shares. */
const WHEN_PAINTED = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const entry = list.getEntries().find(({ element }) => element?.closest('main article') && !element.closest('[inert]'));
    if (entry) resolve(performance.timeOrigin + entry.renderTime);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
})`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browsers: { type: 'string', default: '5' }, opens: { type: 'string', default: '6' } },
});
const file = positionals[0] ?? 'tests/fixtures/site/night-ferries.html';
const html = readFileSync(file, 'utf8');
const executablePath = ensureChromium();
ensureBuild();

const cold: number[] = [];
const warm: number[] = [];
for (let run = 0; run < Number(values.browsers); run++) {
  const lectern = await launchLectern({ executablePath, headless: true });
  for (let open = 0; open < Number(values.opens); open++) {
    (open === 0 ? cold : warm).push(await timeOpening(lectern));
  }
  await lectern.close();
}
console.log(`toolbar button to painted article, ${file}`);
for (const [name, times] of [
  ['cold', cold],
  ['warm', warm],
] as const) {
  const shown = [Math.min(...times), medianOf(times), Math.max(...times)]
    .map((ms) => ms.toFixed(0))
    .join(' / ');
  console.log(`${name}: ${shown} ms (least / median / most of ${times.length})`);
}

/** A fresh tab each time, so that nothing of the last page is left. */
async function timeOpening({ context, openPopup }: LecternBrowser): Promise<number> {
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await page.goto('https://news.test/2026/story.html');
  await page.bringToFront();
  // Let the tab come to rest, as it has when a reader looks at it.
  await page.waitForTimeout(500);
  const pressed = performance.timeOrigin + performance.now();
  const popup = await openPopup(page);
  const painted = await popup.evaluate<number>(WHEN_PAINTED);
  await popup.close();
  await page.close();
  return painted - pressed;
}
