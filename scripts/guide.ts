import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchLectern } from './browser/launch-lectern';
import { ensureBuild } from './setup/ensure-build';
import { ensureChromium } from './setup/ensure-chromium';
import { serveSite } from './site/serve-site';

// Makes the pictures of docs/guide from the sample site: npm run guide
const PICTURES = resolve(import.meta.dirname, '../docs/guide/pictures');

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
  const popup = await lectern.openPopup(page);
  await popup.waitFor("document.querySelector('article')");
  await popup.click('footer button:first-of-type');
  await page.locator('lectern-reader').waitFor({ state: 'attached' });
  const frame = page.frames().find((one) => one !== page.mainFrame()) ?? page.mainFrame();
  await frame.locator('[data-receipt] button').click();
  await frame.locator('[role=dialog] li').first().waitFor();
  const shoot = async (name: string) => {
    // The panel fades in.
    await page.waitForTimeout(400);
    writeFileSync(resolve(PICTURES, `${name}.png`), await page.screenshot());
  };
  await shoot('receipt');
  await frame.getByRole('button', { name: 'Show where it is' }).click();
  await page.mouse.move(550, 260);
  await shoot('pointing');
  const welcome = await lectern.context.newPage();
  await welcome.setViewportSize({ width: 1100, height: 900 });
  await welcome.goto(lectern.address('welcome.html'));
  await welcome.locator('article img').waitFor();
  writeFileSync(resolve(PICTURES, 'welcome.png'), await welcome.screenshot());
} finally {
  await lectern.close();
  await site.close();
}
