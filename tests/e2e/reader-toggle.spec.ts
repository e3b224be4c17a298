import type { Frame, Page } from '@playwright/test';
import { expect, test } from './support/lectern-test';
import {
  chooseInMenu,
  findReader,
  isReaderOpen,
  openReader,
  pressShortcut,
} from './support/open-reader';

/** All that a page could see of a visit: what it is made of, where it stands, what it is called. */
const lookAt = (page: Page) =>
  page.evaluate(() => ({
    markup: document.documentElement.outerHTML,
    doctype: document.doctype?.name,
    children: document.childNodes.length,
    scroll: [scrollX, scrollY],
    size: [document.documentElement.clientWidth, document.documentElement.clientHeight],
    focused: document.activeElement?.outerHTML.slice(0, 80),
    title: document.title,
    history: history.length,
    address: location.href,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    globals: Object.keys(window).length,
  }));

/** A page whose scripts and styles the test writes. */
async function openPage(page: Page, origin: string, more = ''): Promise<void> {
  await page.route('**/hostile.html', async (route) => {
    const answer = await route.fetch({ url: `${origin}/night-ferries.html` });
    const body = (await answer.text()).replace('</body>', `${more}</body>`);
    await route.fulfill({ response: answer, body });
  });
  await page.goto(`${origin}/hostile.html`);
}

const leaveByShortcut = async (page: Page, press: () => Promise<void>) => {
  await press();
  await expect.poll(() => isReaderOpen(page)).toBe(false);
};

test('the popup’s button lays the reader over the page; each way out leaves the page as it was', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/night-ferries.html`);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('a[href]')?.focus();
    scrollTo(0, 400);
  });
  const before = await lookAt(page);

  const reader = await openReader(lectern, page);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(/The night ferries are back/);
  expect(await page.evaluate(() => document.title)).toBe(before.title);
  await reader.getByRole('button', { name: 'Close reader' }).click();
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  expect(await lookAt(page)).toEqual(before);

  await pressShortcut(lectern, page);
  await findReader(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  expect(await lookAt(page)).toEqual(before);

  await pressShortcut(lectern, page);
  await findReader(page);
  await leaveByShortcut(page, () => pressShortcut(lectern, page));
  expect(await lookAt(page)).toEqual(before);

  await chooseInMenu(lectern, page, 'read-on-page');
  await findReader(page);
  await leaveByShortcut(page, () => chooseInMenu(lectern, page, 'read-on-page'));
  expect(await lookAt(page)).toEqual(before);
});

test('scrolling and typing in the reader does not move the page beneath', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/night-ferries.html`);
  await page.evaluate(() => scrollTo(0, 250));
  const before = await lookAt(page);
  const reader = await openReader(lectern, page);
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  await page.mouse.move(600, 400);
  for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, 900);
  await page.keyboard.press('End');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => scrollY)).toBe(250);
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  expect(await lookAt(page)).toEqual(before);
});

test('two presses at once end where two presses in turn do', async ({ lectern, page, site }) => {
  await page.goto(`${site.origin}/night-ferries.html`);
  const before = await lookAt(page);
  // The button first: no shortcut that a test can press gives the right to the tab.
  await openReader(lectern, page);
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  await Promise.all([pressShortcut(lectern, page), pressShortcut(lectern, page)]);
  await page.waitForTimeout(1_000);
  expect(await page.evaluate(() => document.querySelectorAll('lectern-reader').length)).toBe(0);
  expect(await lookAt(page)).toEqual(before);
  await pressShortcut(lectern, page);
  await findReader(page);
  expect(await page.evaluate(() => document.querySelectorAll('lectern-reader').length)).toBe(1);
});

test('a playing film waits while one reads and plays on afterwards; one that was paused stays so', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/night-ferries.html`);
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
    for (const id of ['playing', 'paused']) {
      const video = document.createElement('video');
      Object.assign(video, { id, muted: true, srcObject: canvas.captureStream(10) });
      document.body.append(video);
      if (id === 'playing') await video.play();
    }
  });
  const areStill = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('video')].map((video) => `${video.id} ${video.paused}`),
    );
  expect(await areStill()).toEqual(['playing false', 'paused true']);
  await openReader(lectern, page);
  expect(await areStill()).toEqual(['playing true', 'paused true']);
  await page.keyboard.press('Escape');
  await expect.poll(areStill).toEqual(['playing false', 'paused true']);
});

/** Until every letter and picture is there that is in view. */
const settle = (reader: Frame) =>
  reader.evaluate(async () => {
    await document.fonts.ready;
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });

const HOSTILE_STYLE = `<style>
  * { all: unset !important; }
  html, body { transform: rotate(3deg) scale(.5) !important; filter: blur(3px) !important; overflow: hidden !important }
  lectern-reader, dialog, iframe { display: none !important; opacity: 0 !important; pointer-events: none !important }
  #wall { position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; background: red !important }
</style><div id="wall"></div>`;

test('no style of the page reaches the reader', async ({ lectern, page, site }) => {
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

test('keys pressed in the reader are not heard by the page, nor taken from it', async ({
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

test('a dialog the page has open, or opens later, stays beneath', async ({
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

test('a page that writes its body or its whole document anew does not lose the reader', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/night-ferries.html`);
  const first = await openReader(lectern, page);
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

test('when the page goes on to another address, the reader asks before it follows', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/night-ferries.html`);
  const reader = await openReader(lectern, page);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(/The night ferries/);
  const answer = await (await page.request.get(`${site.origin}/sounding-books.html`)).text();
  await page.evaluate((html) => {
    history.pushState(null, '', '/sounding-books.html');
    const next = new DOMParser().parseFromString(html, 'text/html');
    document.title = next.title;
    document.head.innerHTML = next.head.innerHTML;
    document.body.innerHTML = next.body.innerHTML;
  }, answer);
  await expect(reader.getByText('The page has gone on to another article.')).toBeVisible();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(/The night ferries/);
  await reader.getByRole('button', { name: 'Read it' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(/Reading water/);
});

test('pictures that the page has loaded are not asked for again', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/night-ferries.html`, { waitUntil: 'load' });
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
  const loaded = await page.evaluate(() => [...document.images].map((image) => image.currentSrc));
  // The popup shows pictures too, in a page of its own.
  await openReader(lectern, page);
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  const before = site.requests.length;
  await pressShortcut(lectern, page);
  const reader = await findReader(page);
  await reader.evaluate(() => {
    for (const image of document.querySelectorAll('img')) image.loading = 'eager';
  });
  await expect
    .poll(() =>
      reader.evaluate(() =>
        [...document.querySelectorAll('img')].every((image) => image.naturalWidth > 0),
      ),
    )
    .toBe(true);
  expect(loaded.length).toBeGreaterThan(0);
  expect(site.requests.slice(before)).toEqual([]);
});

test('what is selected is read by itself, with the page’s own title', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/lamp-keepers.html`);
  // The button first: no menu that a test can open gives the right to the tab.
  await openReader(lectern, page);
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('.body p')];
    const selection = getSelection();
    selection?.setBaseAndExtent(paragraphs[4] ?? document, 0, paragraphs[6] ?? document, 1);
  });
  const selected = await page.evaluate(() => getSelection()?.toString());
  await chooseInMenu(lectern, page, 'read-selection');
  const reader = await findReader(page);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('The Lamp at Marram Point');
  const body = reader.locator('[data-article-body]');
  await expect(body).toContainText('What the keepers wrote down every evening');
  await expect(body).not.toContainText('It is the oldest thing in the parish');
  await expect(reader.getByRole('button', { name: 'Save' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(selected);
});

test('when the extension is updated under it, the reader says so and still closes', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/night-ferries.html`);
  await page.evaluate(() => scrollTo(0, 200));
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
    const video = document.createElement('video');
    Object.assign(video, { muted: true, srcObject: canvas.captureStream(10) });
    document.body.append(video);
    await video.play();
  });
  const isPlaying = () => page.evaluate(() => document.querySelector('video')?.paused === false);
  const before = await lookAt(page);
  const reader = await openReader(lectern, page);
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  await lectern.reload();
  await expect(reader.getByText('Lectern was updated while this reader was open')).toBeVisible();
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  await expect.poll(isPlaying).toBe(true);
  expect(await lookAt(page)).toEqual(before);
});

test('a page whose policy forbids every style, script and font is read as any other', async ({
  lectern,
  page,
  site,
  shoot,
}) => {
  await page.goto(`${site.origin}/guarded-lamp.html`);
  const reader = await openReader(lectern, page);
  const heading = reader.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('The guarded Lamp at Marram Point');
  const font = await heading.evaluate((title) => getComputedStyle(title).fontFamily);
  expect(font).toContain('Source Serif 4');
  expect(await reader.evaluate(() => document.fonts.check('20px "Source Serif 4 Variable"'))).toBe(
    true,
  );
  const frame = await reader.frameElement();
  expect(await frame.boundingBox()).toMatchObject({ x: 0, y: 0, width: 1280 });
  await shoot('reader-guarded', page);
});

test('the page’s scroll bar is painted over while one reads, and is its own again afterwards', async ({
  lectern,
  page,
  site,
}) => {
  const bar = () => page.evaluate(() => getComputedStyle(document.documentElement).scrollbarColor);
  await page.goto(`${site.origin}/night-ferries.html`);
  expect(await bar()).toBe('auto');
  const reader = await openReader(lectern, page);
  const ground = await reader.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(bar).toBe(`${ground} ${ground}`);
  await page.keyboard.press('Escape');
  await expect.poll(bar).toBe('auto');
});
