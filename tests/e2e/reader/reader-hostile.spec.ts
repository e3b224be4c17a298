import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../support/lectern-test';
import { findReader, isReaderOpen, openReader } from '../support/open-reader';

/** Opens a page with the test's own scripts and styles. */
async function openPage(page: Page, origin: string, more = ''): Promise<void> {
  await page.route('**/hostile.html', async (route) => {
    const answer = await route.fetch({ url: `${origin}/night-ferries.html` });
    const body = (await answer.text()).replace('</body>', `${more}</body>`);
    await route.fulfill({ response: answer, body });
  });
  await page.goto(`${origin}/hostile.html`);
}

/** Waits until everything is rendered, and every font and picture in view is loaded. */
async function settle(reader: Frame): Promise<void> {
  // These are rendered after the first paint.
  await expect(reader.getByRole('button', { name: 'Settings' })).toBeVisible();
  await expect(reader.getByText(/^All \d+ paragraphs/)).toBeVisible();
  await reader.evaluate(async () => {
    await document.fonts.ready;
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

const HOSTILE_STYLE = `<style>
  * { all: unset !important; }
  html, body { transform: rotate(3deg) scale(.5) !important; filter: blur(3px) !important; overflow: hidden !important }
  lectern-reader, dialog, iframe { display: none !important; opacity: 0 !important; pointer-events: none !important }
  #wall { position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; background: red !important }
</style><div id="wall"></div>`;

test('no style of the page affects the reader', async ({ lectern, page, site }) => {
  await openPage(page, site.origin);
  const own = await openReader(lectern, page);
  await expect(own.getByRole('heading', { level: 1 })).toBeVisible();
  await settle(own);
  const calm = await page.screenshot({ animations: 'disabled' });
  await openPage(page, site.origin, HOSTILE_STYLE);
  const reader = await openReader(lectern, page);
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  await settle(reader);
  expect(
    await page.evaluate(() => document.elementFromPoint(300, 300)?.localName),
    'what is under the mouse',
  ).toBe('lectern-reader');
  expect((await page.screenshot({ animations: 'disabled' })).equals(calm)).toBe(true);
});

test('elements that the page names like the globals of content scripts change nothing', async ({
  lectern,
  page,
  site,
}) => {
  const declarations = readFileSync(
    resolve(import.meta.dirname, '../../../shared-globals.ts'),
    'utf8',
  );
  const names = [...declarations.matchAll(/^ {2}var (\w+):/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(10);
  const named = names.map((name) => `<a id="${name}"></a><form name="${name}"></form>`);
  await openPage(page, site.origin, named.join(''));
  const reader = await openReader(lectern, page);
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  await settle(reader);
  await reader.getByRole('button', { name: 'Close reader' }).click();
  await expect.poll(() => isReaderOpen(page)).toBe(false);
});

test('the page does not receive keys pressed in the reader, nor lose its own', async ({
  lectern,
  page,
  site,
}) => {
  await openPage(
    page,
    site.origin,
    `<script>
      window.heard = [];
      for (const type of ['keydown', 'keypress', 'keyup', 'wheel', 'click', 'focusin', 'blur'])
        for (const target of [window, document])
          target.addEventListener(type, (event) => {
            if (type !== 'blur' && type !== 'focusin') { window.heard.push(type + ' ' + event.key); event.stopImmediatePropagation(); event.preventDefault(); }
          }, true);
    </script>`,
  );
  const reader = await openReader(lectern, page);
  await page.evaluate(() => Reflect.set(window, 'heard', []));
  await page.keyboard.press('t');
  await expect(reader.getByRole('dialog', { name: 'Text and theme' })).toBeVisible();
  await page.keyboard.press('t');
  await page.keyboard.press('Control+Equal');
  await page.mouse.click(100, 400);
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
});

test('a dialog that the page has open, or opens later, stays below the reader', async ({
  lectern,
  page,
  site,
}) => {
  await openPage(
    page,
    site.origin,
    `<dialog id="offer"><p>Subscribe</p></dialog><div id="tip" popover>Tip</div>
     <script>document.getElementById('offer').showModal()</script>`,
  );
  const reader = await openReader(lectern, page);
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  const onTop = () => page.evaluate(() => document.elementFromPoint(640, 400)?.localName);
  expect(await onTop()).toBe('lectern-reader');
  await page.evaluate(() => {
    const later = document.createElement('dialog');
    later.append('Later');
    later.id = 'later';
    document.body.append(later);
    later.showModal();
    document.getElementById('tip')?.showPopover();
  });
  await expect.poll(onTop).toBe('lectern-reader');
  await reader.getByRole('button', { name: 'Close reader' }).click();
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  expect(await page.evaluate(() => document.querySelectorAll('dialog:modal').length)).toBe(2);
});

test('a page that replaces its body or its whole document does not remove the reader', async ({
  page,
  openArticle,
}) => {
  const first = await openArticle('night-ferries');
  await expect(first.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => {
    document.body.innerHTML = '<p>Gone</p>';
  });
  await expect(first.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() =>
    document.documentElement.replaceChildren(document.createElement('body')),
  );
  const second = await findReader(page);
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(/The night ferries are back/);
  await second.getByRole('button', { name: 'Close reader' }).click();
  await expect.poll(() => isReaderOpen(page)).toBe(false);
});

test('a page whose policy blocks all styles, scripts and fonts is read like any other', async ({
  page,
  shoot,
  openArticle,
}) => {
  const reader = await openArticle('lamp-keepers', 'guarded');
  const heading = reader.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('The Lamp at Marram Point');
  const font = await heading.evaluate((title) => getComputedStyle(title).fontFamily);
  expect(font).toContain('Source Serif 4');
  expect(await reader.evaluate(() => document.fonts.check('20px "Source Serif 4 Variable"'))).toBe(
    true,
  );
  const frame = await reader.frameElement();
  expect(await frame.boundingBox()).toMatchObject({ x: 0, y: 0, width: 1280 });
  await shoot('reader-guarded', page);
});

test('the page finds one element more, and nothing of what is in it', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/night-ferries.html`);
  const count = () => page.evaluate(() => document.getElementsByTagName('*').length);
  const before = await count();
  const reader = await openReader(lectern, page);
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await count()).toBe(before + 1);
  const found = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    return {
      name: host?.localName,
      children: host?.childNodes.length,
      shadow: host?.shadowRoot,
      frames: window.length,
      firstFrame: window.frames[0] ?? null,
      atPoint: document.elementsFromPoint(400, 300).map((element) => element.localName),
      focused: document.activeElement?.localName,
    };
  });
  expect(found).toMatchObject({
    name: 'lectern-reader',
    children: 0,
    shadow: null,
    frames: 0,
    firstFrame: null,
    focused: 'lectern-reader',
  });
  expect(found.atPoint).not.toContain('iframe');
});
