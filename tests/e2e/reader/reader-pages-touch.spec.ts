import type { CDPSession, Frame, Page } from '@playwright/test';
import { makePng } from '../../support/png';
import { chooseSettings } from '../support/choose-settings';
import { expect, test } from '../support/lectern-test';
import { openReader } from '../support/open-reader';

const WORDS =
  'The keeper of the lower sluice wrote down each tide and what it carried past the gate before the lamp was lit, and nobody read it until the gate was taken away by the flood.';
const paragraphs = (count: number, from: number) =>
  Array.from({ length: count }, (_, at) => `<p>Tide ${from + at}. ${WORDS}</p>`).join('');
const figure = (name: string, width: number, height: number, caption: string) =>
  `<figure><img src="/${name}.png" width="${width}" height="${height}" alt=""><figcaption>${caption} Photo: Ada Quill</figcaption></figure>`;
const cells = Array.from({ length: 16 }, (_, at) => `<td>Mark number ${at}</td>`).join('');
const PAGE = `<!doctype html><html lang="en"><head><title>The tide books</title></head><body><article><h1>The tide books</h1>
${paragraphs(2, 1)}${figure('wide', 1800, 300, 'The basin from the mill to the sea, six times as wide as it is high.')}
${paragraphs(2, 3)}${figure('high', 400, 2400, 'The tower, six times as high as it is wide, with the ladder that was taken away.')}
${paragraphs(2, 5)}<table><tbody><tr>${cells}</tr><tr>${cells}</tr></tbody></table>${paragraphs(12, 7)}</article></body></html>`;

test.beforeEach(({ lectern }) => chooseSettings(lectern, { flow: 'pages' }));
test.afterEach(({ lectern }) => chooseSettings(lectern));

async function open(lectern: Parameters<typeof openReader>[0], page: Page, origin: string) {
  for (const [name, width, height] of [
    ['wide', 1800, 300],
    ['high', 400, 2400],
  ] as const) {
    await page.route(`**/${name}.png`, (route) =>
      route.fulfill({ contentType: 'image/png', body: Buffer.from(makePng(width, height)) }),
    );
  }
  await page.route('**/tide-books.html*', (route) =>
    route.fulfill({ contentType: 'text/html', body: PAGE }),
  );
  // The reader returns to where an article was left, so each test reads another one.
  await page.goto(`${origin}/tide-books.html?book=${Math.random()}`);
  const reader = await openReader(lectern, page);
  await expect(number(reader)).toHaveText(/^Page 1 of \d+$/);
  return reader;
}

const number = (reader: Frame) => reader.getByRole('status').filter({ hasText: /^Page \d/ });

test('a picture that is higher than a page is shown whole and without bars beside it', async ({
  lectern,
  page,
  site,
}) => {
  const reader = await open(lectern, page, site.origin);
  for (const [width, height] of [
    [360, 740],
    [740, 380],
    [1600, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    const boxes = () =>
      reader.locator('figure > button').evaluateAll((buttons) =>
        buttons.map((button) => {
          const { width, height } = button.getBoundingClientRect();
          const column = button.parentElement?.getBoundingClientRect().width ?? 0;
          return {
            ratio: width / height,
            part: width / column,
            parts: button.getClientRects().length,
          };
        }),
      );
    const about = (value: number) => expect.closeTo(value, 1);
    await expect.poll(boxes, `${width} pixels`).toEqual([
      { ratio: about(6), part: about(1), parts: 1 },
      { ratio: about(1 / 6), part: expect.any(Number), parts: 1 },
    ]);
  }
});

async function swipe(
  session: CDPSession,
  from: { x: number; y: number },
  by: { x: number; y: number },
): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: object[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints } as never);
  await send('touchStart', [from]);
  for (const part of [0.25, 0.5, 0.75, 1]) {
    await send('touchMove', [{ x: from.x + by.x * part, y: from.y + by.y * part }]);
  }
  await send('touchEnd', []);
}

test('swipes turn the page, and scroll a wide table where they begin on it', async ({
  lectern,
  page,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const reader = await open(lectern, page, site.origin);
  const middle = { x: 180, y: 400 };
  const isOn = (wanted: number) =>
    expect(number(reader)).toHaveText(new RegExp(`^Page ${wanted} of`));
  await swipe(session, middle, { x: -120, y: 8 });
  await isOn(2);
  await swipe(session, middle, { x: -120, y: -8 });
  await isOn(3);
  await swipe(session, middle, { x: 120, y: 0 });
  await isOn(2);
  // Upwards, and too short.
  await swipe(session, middle, { x: -20, y: -200 });
  await swipe(session, middle, { x: -30, y: 0 });
  const main = reader.getByRole('main');
  const isWhole = () =>
    main.evaluate(
      (main) => main.scrollTop === 0 && main.scrollLeft % main.getBoundingClientRect().width === 0,
    );
  await expect.poll(isWhole).toBe(true);
  await isOn(2);

  const table = reader.locator('[data-scroll]');
  await table.evaluate((box) => box.scrollIntoView());
  await expect.poll(isWhole).toBe(true);
  const before = (await number(reader).textContent()) ?? '';
  const box = await table.boundingBox();
  if (!box) throw new Error('the table is not in view');
  await swipe(session, { x: box.x + 250, y: box.y + 20 }, { x: -150, y: 0 });
  await expect.poll(() => table.evaluate((box) => box.scrollLeft)).toBeGreaterThan(50);
  await expect(number(reader)).toHaveText(before);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
});
