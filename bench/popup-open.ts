import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type LecternBrowser, launchLectern } from '../scripts/browser/launch-lectern';
import { ensureBuild } from '../scripts/setup/ensure-build';
import { ensureChromium } from '../scripts/setup/ensure-chromium';
import { bundlePeer } from './peers/bundle-peer';
import { medianOf } from './statistics';

// Measures the time from the click on the toolbar button to the painted article in the real popup, compared with a
// minimal popup reader (peers/least-reader), in turn in one run.
//   npm run bench:popup [-- PAGE.html] [--browsers 5] [--opens 6]
// The first opening after the browser started counts as cold, the others as warm.

/** When the browser first painted a large element inside the article, on the clock that this process shares. */
const WHEN_PAINTED = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const entry = list.getEntries().find(({ element }) => element?.closest('article'));
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

interface Contender {
  /** An extension's folder; Lectern's own build if omitted. */
  extension?: string;
  cold: number[];
  warm: number[];
}
const leastReader = await packLeastReader();
const contenders: Record<string, Contender> = {
  lectern: { cold: [], warm: [] },
  'least reader': { extension: leastReader, cold: [], warm: [] },
};

for (let run = 0; run < Number(values.browsers); run++) {
  for (const { extension, cold, warm } of Object.values(contenders)) {
    const lectern = await launchLectern({
      executablePath,
      headless: true,
      ...(extension && { extension }),
    });
    for (let open = 0; open < Number(values.opens); open++) {
      (open === 0 ? cold : warm).push(await timeOpening(lectern));
    }
    await lectern.close();
  }
}
rmSync(leastReader, { recursive: true });

console.log(`toolbar button to painted article, ${file}, ms: min / median / max`);
for (const [name, { cold, warm }] of Object.entries(contenders)) {
  for (const [kind, times] of Object.entries({ cold, warm })) {
    const shown = [Math.min(...times), medianOf(times), Math.max(...times)];
    const figures = shown.map((ms) => ms.toFixed(0)).join(' / ');
    console.log(`  ${name.padEnd(13)} ${kind}  ${figures}  of ${times.length}`);
  }
}

/** Uses a fresh tab each time, so that the last page has no effect. */
async function timeOpening({ context, openPopup }: LecternBrowser): Promise<number> {
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await page.goto('https://news.test/2026/story.html');
  await page.bringToFront();
  // Lets the tab become idle, as it is when a reader looks at it.
  await page.waitForTimeout(500);
  const popup = await openPopup(page);
  const painted = await popup.evaluate<number>(WHEN_PAINTED);
  await popup.close();
  await page.close();
  return painted - popup.pressedAt;
}

/** Builds the peer in its own folder and returns the folder. */
async function packLeastReader(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'least-reader-'));
  cpSync(resolve(import.meta.dirname, 'peers/least-reader'), folder, { recursive: true });
  const script = await bundlePeer('clone-readability-purify.ts');
  writeFileSync(join(folder, 'extract.js'), `${script}\nextract.html;`);
  return folder;
}
