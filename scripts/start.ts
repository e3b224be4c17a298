import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { type LecternBrowser, launchLectern } from './browser/launch-lectern';
import type { RealPopup } from './browser/real-popup';
import { ensureBuild } from './setup/ensure-build';
import { ensureChromium } from './setup/ensure-chromium';
import { serveSite } from './site/serve-site';

// Builds Lectern, serves a small news site on this machine and opens a browser with both. Without a display it runs
// headless, prints what the popup shows, and exits.

const SHOTS = resolve(import.meta.dirname, '../test-results/start');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

const executablePath = ensureChromium();
ensureBuild();
const site = await serveSite();
const lectern = await launchLectern({ executablePath, headless: !hasDisplay });
const page = lectern.context.pages()[0] ?? (await lectern.context.newPage());
await page.goto(`${site.origin}/night-ferries.html`);

if (hasDisplay) {
  console.log(`A sample news site is open at ${site.origin} in a browser with Lectern in it.
Press the Lectern button in the toolbar (behind the puzzle piece), or Alt+R. Close the browser to end.`);
  await new Promise((closed) => lectern.context.once('close', closed));
} else {
  console.log(await showHeadless(lectern, page));
  await lectern.close();
}
await site.close();

/** Opens the real popup, captures it and returns an outline of what it shows. */
async function showHeadless(browser: LecternBrowser, article: Page): Promise<string> {
  mkdirSync(SHOTS, { recursive: true });
  const popup = await browser.openPopup(article);
  await popup.waitFor("document.querySelector('article figure img')?.complete");
  const outline = await outlineOf(popup);
  await capture(popup, 'popup-article.png');
  await popup.click('#tab-images');
  await capture(popup, 'popup-images.png');
  await popup.close();
  return `${outline}\n\nScreenshots: ${SHOTS}`;
}

async function capture(popup: RealPopup, name: string): Promise<void> {
  writeFileSync(join(SHOTS, name), await popup.screenshot());
}

function outlineOf(popup: RealPopup): Promise<string> {
  return popup.evaluate(`(() => {
    const article = document.querySelector('article');
    const header = [...article.querySelectorAll('header > *')].map((line) => line.innerText.replaceAll('\\n', ' '));
    const body = [...article.querySelectorAll('[data-article-body] > *')].map((block) => {
      const text = block.innerText.replaceAll('\\n', ' ');
      const short = text.length > 76 ? text.slice(0, 75) + '…' : text;
      if (/^H[2-6]$/.test(block.tagName)) return '## ' + short;
      return block.tagName === 'FIGURE' ? '[image] ' + short : '   ' + short;
    });
    return [...header, '', ...body].join('\\n');
  })()`);
}
