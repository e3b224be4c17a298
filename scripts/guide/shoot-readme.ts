import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { LecternBrowser } from '../browser/launch-lectern';
import type { RealPopup } from '../browser/real-popup';
import type { GuideWorld } from './shoot-reading';

/** What the pictures need: a browser with an empty library, and the address of the sample site. */
interface ReadmeWorld extends Pick<GuideWorld, 'origin'> {
  lectern: LecternBrowser;
  openReader(page: Page): ReturnType<GuideWorld['openReader']>;
}

const PICTURES = resolve(import.meta.dirname, '../../docs/pictures');
/** The newest last. */
const SAVED = ['night-ferries', 'sounding-books', 'bambae', 'lamp-keepers', 'abbara'];

/**
 * Takes the pictures of the README: the popup and its pictures, the reader, the panel for text and theme, the library.
 */
export async function shootReadme({ lectern, origin, openReader }: ReadmeWorld): Promise<void> {
  const page = await lectern.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 800 });
  const shoot = async (name: string, of: Page | RealPopup = page) => {
    // Panels fade in.
    await page.waitForTimeout(400);
    writeFileSync(resolve(PICTURES, `${name}.png`), await of.screenshot());
  };

  await page.goto(`${origin}/night-ferries.html`);
  const popup = await lectern.openPopup(page);
  await popup.waitFor("document.querySelector('article figure img')?.complete");
  await shoot('popup', popup);
  await popup.click('#tab-images');
  await shoot('popup-images', popup);
  await popup.close();

  await page.goto(`${origin}/lamp-keepers.html`);
  const reader = await openReader(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  const heading = reader.getByRole('heading', { name: 'Rolling day' });
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await shoot('reader');
  await page.keyboard.press('Home');
  await page.keyboard.press('t');
  await reader.getByRole('radio', { name: 'Sepia' }).check();
  await page.setViewportSize({ width: 1280, height: 900 });
  await shoot('reader-look');
  await reader.locator('input[name=theme]').first().check();

  for (const name of SAVED) {
    await page.goto(`${origin}/${name}.html`);
    const inTab = await lectern.openPopupInTab(page);
    await inTab.getByRole('button', { name: 'Save', exact: true }).click();
    await inTab.getByRole('button', { name: 'Saved', exact: true }).waitFor();
    await inTab.close();
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(lectern.address('library.html'));
  await page
    .getByRole('main')
    .locator('li[data-id]')
    .nth(SAVED.length - 1)
    .waitFor();
  await shoot('library');
  await page.close();
}
