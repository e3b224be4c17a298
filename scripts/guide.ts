import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { type LecternBrowser, launchLectern } from './browser/launch-lectern';
import { ensureBuild } from './setup/ensure-build';
import { ensureChromium } from './setup/ensure-chromium';
import { serveSite } from './site/serve-site';

// Makes the pictures of docs/guide from the sample site: npm run guide
const PICTURES = resolve(import.meta.dirname, '../docs/guide/pictures');

/** Opens the reader over a page with the popup's button, and returns its frame. */
async function openReader(lectern: LecternBrowser, page: Page): Promise<Frame> {
  const popup = await lectern.openPopup(page);
  await popup.waitFor("document.querySelector('article')");
  await popup.click('footer button:first-of-type');
  await page.locator('lectern-reader').waitFor({ state: 'attached' });
  return page.frames().find((one) => one !== page.mainFrame()) ?? page.mainFrame();
}

const executablePath = ensureChromium();
ensureBuild();
mkdirSync(PICTURES, { recursive: true });
const site = await serveSite();
const lectern = await launchLectern({
  executablePath,
  headless: true,
  language: 'en',
  inMemory: true,
});
try {
  const page = await lectern.context.newPage();
  await page.setViewportSize({ width: 1100, height: 720 });
  await page.goto(`${site.origin}/weir-wheel.html`);
  const frame = await openReader(lectern, page);
  await frame.locator('[data-receipt] button').click();
  await frame.locator('[role=dialog] li').first().waitFor();
  const shoot = async (name: string, of = page) => {
    // The panel fades in.
    await of.waitForTimeout(400);
    writeFileSync(resolve(PICTURES, `${name}.png`), await of.screenshot());
  };
  await shoot('receipt');
  await frame.getByRole('button', { name: 'Show where it is' }).click();
  await page.mouse.move(550, 260);
  await shoot('pointing');
  const slow = await lectern.context.newPage();
  await slow.setViewportSize({ width: 1100, height: 720 });
  await slow.goto(`${site.origin}/reed-boats.html?slow`);
  const reader = await openReader(lectern, slow);
  await reader.getByRole('button', { name: 'Show page' }).waitFor();
  await shoot('partial', slow);
  await reader.getByRole('button', { name: 'Show page' }).click();
  await shoot('partial-page', slow);
} finally {
  await lectern.close();
  await site.close();
}
