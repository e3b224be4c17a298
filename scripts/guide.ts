import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { type LecternBrowser, launchLectern } from './browser/launch-lectern';
import { shootFurtherPages } from './guide/shoot-further-pages';
import { shootOpening } from './guide/shoot-opening';
import { shootQueue } from './guide/shoot-queue';
import { shootReading } from './guide/shoot-reading';
import { shootReadme } from './guide/shoot-readme';
import { shootTranslation } from './guide/shoot-translation';
import { ensureBuild } from './setup/ensure-build';
import { ensureChromium } from './setup/ensure-chromium';
import { serveSite } from './site/serve-site';

// Takes the pictures of docs/guide and of the README from the sample site: npm run guide
// Some show Korean and Arabic words, which need fonts such as those of Debian’s fonts-noto-cjk and fonts-noto-core.
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
const launch = () =>
  launchLectern({ executablePath, headless: true, language: 'en', inMemory: true });
const lectern = await launch();
try {
  const page = await lectern.context.newPage();
  await page.setViewportSize({ width: 1100, height: 720 });
  await page.goto(`${site.origin}/weir-wheel.html`);
  const frame = await openReader(lectern, page);
  await frame.locator('[data-extraction-summary] button').click();
  await frame.locator('[role=dialog] li').first().waitFor();
  const shoot = async (name: string, of = page) => {
    // The panel fades in.
    await of.waitForTimeout(400);
    writeFileSync(resolve(PICTURES, `${name}.png`), await of.screenshot());
  };
  await shoot('left-out');
  await frame.getByRole('button', { name: 'Show where it is' }).click();
  await page.mouse.move(550, 260);
  await shoot('pointing');
  await shootFurtherPages({ page, openReader: () => openReader(lectern, page), shoot });
  await shootReading({
    page,
    origin: site.origin,
    openReader: () => openReader(lectern, page),
    shoot,
  });
  await shootTranslation(lectern, shoot);
  await shootQueue({
    page,
    origin: site.origin,
    openReader: () => openReader(lectern, page),
    shoot,
    library: lectern.address('library.html'),
  });
  await page.close();
  const welcome = await lectern.context.newPage();
  await welcome.setViewportSize({ width: 1100, height: 900 });
  await welcome.goto(lectern.address('welcome.html'));
  await welcome.locator('article img').waitFor();
  writeFileSync(resolve(PICTURES, 'welcome.png'), await welcome.screenshot());
  await shootCards(lectern, site.origin);
  await shootOpening({
    lectern,
    origin: site.origin,
    shoot,
    openReader: (of) => openReader(lectern, of),
  });
  const slow = await lectern.context.newPage();
  await slow.setViewportSize({ width: 1100, height: 720 });
  await slow.goto(`${site.origin}/reed-boats.html?slow`);
  const reader = await openReader(lectern, slow);
  await reader.getByRole('button', { name: 'Show page' }).waitFor();
  await shoot('partial', slow);
  await reader.getByRole('button', { name: 'Show page' }).click();
  await shoot('partial-page', slow);
  const forReadme = await launch();
  await shootReadme({
    lectern: forReadme,
    origin: site.origin,
    openReader: (of) => openReader(forReadme, of),
  }).finally(forReadme.close);
} finally {
  await lectern.close();
  await site.close();
}

/** Takes pictures of a card before and after the press, with a sample player. */
async function shootCards({ context, openPopup }: LecternBrowser, origin: string): Promise<void> {
  await context.route(/video\.example/, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<body style="margin:0;height:100vh;display:grid;place-items:center;background:#1c2b33;color:#dfe7ea;font:20px sans-serif">The player of video.example</body>',
    }),
  );
  const page = await context.newPage();
  await page.setViewportSize({ width: 1100, height: 720 });
  await page.goto(`${origin}/gate-films.html`);
  const popup = await openPopup(page);
  await popup.waitFor("document.querySelector('article')");
  await popup.click('footer button:first-of-type');
  await page.locator('lectern-reader').waitFor({ state: 'attached' });
  // The page has frames of its own.
  await page.waitForTimeout(1_000);
  let reader = page.mainFrame();
  for (const frame of page.frames())
    if (await frame.locator('figure[data-embed]').count()) reader = frame;
  const card = reader.locator('figure[data-embed]').first();
  await card.evaluate((figure) => figure.scrollIntoView({ block: 'center' }));
  for (const [name, isPlaying] of [
    ['card', false],
    ['card-playing', true],
  ] as const) {
    if (isPlaying) await card.getByRole('button').click();
    await page.waitForTimeout(400);
    writeFileSync(resolve(PICTURES, `${name}.png`), await page.screenshot());
  }
  await page.close();
}
