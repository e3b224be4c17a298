import type { Frame, Page } from '@playwright/test';
import type { LecternBrowser } from '../browser/launch-lectern';

/** What the pictures need. */
interface OpeningWorld {
  lectern: LecternBrowser;
  /** The address of the sample site. */
  origin: string;
  /** Opens the reader over a page with the popup's button. */
  openReader(page: Page): Promise<Frame>;
  shoot(name: string, of: Page): Promise<void>;
}

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const HOST = 'harrow-courier.example';
const DAY = 86_400_000;

/** Takes the pictures of docs/guide/opening.md: the menu in the reader, and the list in the settings. */
export async function shootOpening(world: OpeningWorld): Promise<void> {
  const { lectern, origin, openReader, shoot } = world;
  const page = await lectern.context.newPage();
  await page.setViewportSize({ width: 1100, height: 720 });
  await page.route(`https://${HOST}/**`, async (route) =>
    route.fulfill({
      response: await route.fetch({ url: onSample(route.request().url(), origin) }),
    }),
  );
  await page.goto(`https://${HOST}/lamp-keepers.html`);
  const reader = await openReader(page);
  await reader.getByRole('button', { name: 'Automatic opening on this site' }).click();
  await shoot('opening', page);

  // The browser's question cannot be answered here, so the permissions are those of a person who said yes.
  await page.addInitScript(
    `chrome.permissions.contains = async ({ origins = [] }) => origins.every((one) => one.endsWith('.example/*'));`,
  );
  await page.goto(lectern.address('options.html'));
  await page.evaluate(
    ([rules]) => chrome.storage.local.set({ settings: { opening: rules } }),
    [
      {
        [HOST]: { lastUsed: Date.now() - DAY, leftOut: [] },
        'marram-post.example': { lastUsed: null, leftOut: [] },
      },
    ],
  );
  await page.getByText('marram-post.example').first().waitFor();
  await page
    .getByRole('list', { name: 'Sites that open automatically' })
    .evaluate((list) => list.scrollIntoView({ block: 'center' }));
  await shoot('opening-sites', page);
  await page.evaluate(() => chrome.storage.local.set({ settings: {} }));
  await page.close();
}

/** Returns where the sample site has what a page of the host asks for. */
const onSample = (address: string, origin: string): string => {
  const { pathname, search } = new URL(address);
  return `${origin}${pathname}${search}`;
};
