import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../support/lectern-test';
import { findReader, isReaderOpen, openReader, pressShortcut } from '../support/open-reader';

const HEADING = /The night ferries are back/;

/** Opens the article with headers and markup of the test's own. */
async function openPage(
  page: Page,
  origin: string,
  { more = '', headers = {} }: { more?: string; headers?: Record<string, string> } = {},
): Promise<void> {
  await page.route('**/own.html', async (route) => {
    const answer = await route.fetch({ url: `${origin}/night-ferries.html` });
    const body = (await answer.text()).replace('</body>', `${more}</body>`);
    await route.fulfill({ response: answer, body, headers: { ...answer.headers(), ...headers } });
  });
  await page.goto(`${origin}/own.html`);
}

const expectArticle = (reader: Frame) =>
  expect(reader.getByRole('heading', { level: 1 })).toHaveText(HEADING);

async function closeByKey(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect.poll(() => isReaderOpen(page)).toBe(false);
}

test.describe('an article is read over a page', () => {
  for (const [what, options] of [
    [
      'isolated from other origins',
      {
        headers: {
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
        },
      },
    ],
    [
      'that permits no feature and no frame',
      {
        headers: {
          'permissions-policy': 'fullscreen=(), clipboard-write=(), autoplay=()',
          'x-frame-options': 'DENY',
          'content-security-policy': "frame-src 'none'; child-src 'none'; frame-ancestors 'none'",
        },
      },
    ],
    [
      'that requires Trusted Types and allows no policy',
      {
        headers: {
          'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
        },
      },
    ],
    ['whose body is inert', { more: '<script>document.body.inert = true</script>' }],
    ['whose root is inert', { more: '<script>document.documentElement.inert = true</script>' }],
    [
      'whose root is contained, zoomed and turned',
      {
        more: '<style>html { zoom: 5; contain: strict; rotate: 90deg; perspective: 1px; writing-mode: vertical-rl }</style>',
      },
    ],
    [
      'whose prototypes were replaced',
      {
        more: `<script>
          for (const name of ['attachShadow', 'append', 'showModal', 'remove', 'focus'])
            for (const type of [Element, HTMLElement, HTMLDialogElement])
              Object.defineProperty(type.prototype, name, { value() { throw new Error('mine'); } });
          Object.prototype.isEvil = true;
          Object.defineProperty(Object.prototype, 'ok', { get() { return false; }, set() {} });
          customElements.define('lectern-reader', class extends HTMLElement { constructor() { super(); this.remove(); } });
        </script>`,
      },
    ],
  ] as const) {
    test(what, async ({ lectern, page, site }) => {
      await openPage(page, site.origin, options);
      const popup = await lectern.openPopup(page);
      await popup.waitFor("document.querySelector('article, main h1, main h2')");
      const shown = await popup.evaluate<string>('document.body.innerText');
      expect(shown).toContain('The night ferries are back');
      await popup.click('footer button:first-of-type');
      const reader = await findReader(page);
      await expectArticle(reader);
      const frame = await reader.frameElement();
      const size = page.viewportSize();
      expect(await frame.boundingBox()).toMatchObject({ x: 0, y: 0, ...size });
      await closeByKey(page);
    });
  }
});

for (const sandbox of ['sandbox', 'sandbox allow-scripts']) {
  test(`a page with the policy "${sandbox}" is read in the popup, which says that the reader cannot open over it`, async ({
    lectern,
    page,
    site,
  }) => {
    await openPage(page, site.origin, { headers: { 'content-security-policy': sandbox } });
    const popup = await lectern.openPopup(page);
    await popup.waitFor("document.querySelector('article h1')");
    await popup.click('footer button:first-of-type');
    await popup.waitFor("document.body.innerText.includes('can’t open over this page')");
    expect(await isReaderOpen(page)).toBe(false);
    await popup.close();
  });
}

test('a page that removes the reader as often as it appears gets a closed reader, and no loop', async ({
  lectern,
  page,
  site,
}) => {
  await openPage(page, site.origin);
  await expectArticle(await openReader(lectern, page));
  await page.evaluate(() => {
    let removed = 0;
    const remove = () => {
      for (const reader of document.querySelectorAll('lectern-reader')) {
        removed += 1;
        reader.remove();
      }
      document.documentElement.dataset['removed'] = String(removed);
    };
    new MutationObserver(remove).observe(document, { childList: true, subtree: true });
    remove();
  });
  await expect.poll(() => isReaderOpen(page)).toBe(false);
  // Each frame is a chance to appear again.
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let frames = 20;
        const next = () => (--frames > 0 ? requestAnimationFrame(next) : done());
        next();
      }),
  );
  expect(Number(await page.locator('html').getAttribute('data-removed'))).toBeLessThan(20);
  // The page can be used again.
  await page.mouse.move(600, 400);
  expect(await page.evaluate(() => document.querySelectorAll('dialog:modal').length)).toBe(0);
});

for (const write of [
  "document.open(); document.write('<title>Tides</title><h1>Another page</h1>'); document.close();",
  "document.write('<p>never closed');",
]) {
  test(`over a page that is written anew, the article stays and Escape closes it: ${write}`, async ({
    lectern,
    page,
    site,
  }) => {
    await openPage(page, site.origin);
    await expectArticle(await openReader(lectern, page));
    await page.evaluate(write);
    await expectArticle(await findReader(page));
    await closeByKey(page);
    await expect(page.locator('body')).toHaveText(/Another page|never closed/);
  });
}

test('leaving a page with the reader open, and coming back from the browser’s cache, shows page or reader, whole', async ({
  lectern,
  page,
  site,
}) => {
  await openPage(page, site.origin);
  await expectArticle(await openReader(lectern, page));
  await page.goto(`${site.origin}/lamp-keepers.html`);
  await page.goBack();
  await expect.poll(() => page.url()).toContain('own.html');
  if (await isReaderOpen(page)) {
    await expectArticle(await findReader(page));
    await closeByKey(page);
  }
  await expectArticle(await openReader(lectern, page));
  await closeByKey(page);
});

test('a page that asks before it is left does not ask because of the reader', async ({
  lectern,
  page,
  site,
}) => {
  await openPage(page, site.origin, {
    more: `<script>window.asked = 0; addEventListener('beforeunload', (event) => { window.asked += 1; event.preventDefault(); });</script>`,
  });
  await expectArticle(await openReader(lectern, page));
  await closeByKey(page);
  expect(await page.evaluate(() => Reflect.get(window, 'asked'))).toBe(0);
});

test('in forced colours, with reduced motion and at 500 % zoom, the reader shows its text and its controls', async ({
  lectern,
  page,
  site,
  shoot,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  // 1280 × 800 at 500 % zoom.
  await page.setViewportSize({ width: 256, height: 160 });
  await openPage(page, site.origin);
  await page.bringToFront();
  const popup = await lectern.openPopup(page);
  await popup.close();
  await pressShortcut(lectern, page);
  const reader = await findReader(page);
  await expectArticle(reader);
  const { wide, colours } = await reader.evaluate(() => {
    const title = document.querySelector('h1');
    if (!title) throw new Error('there is no headline');
    const style = getComputedStyle(title);
    return {
      wide: document.documentElement.scrollWidth - innerWidth,
      colours: [style.color, getComputedStyle(document.body).backgroundColor],
    };
  });
  expect(wide).toBeLessThanOrEqual(0);
  expect(colours[0]).not.toBe(colours[1]);
  await shoot('reader-forced-colours-500', page);
  await closeByKey(page);
});

test('a printed page with the reader open is the article', async ({ lectern, page, site }) => {
  await openPage(page, site.origin);
  await expectArticle(await openReader(lectern, page));
  await page.emulateMedia({ media: 'print' });
  const reader = await findReader(page);
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: null });
  await closeByKey(page);
});
