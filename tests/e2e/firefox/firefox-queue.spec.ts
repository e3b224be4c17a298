import type { Page } from 'puppeteer-core';
import { finishSpeaking, lastSpoken, replaceVoices } from '../support/fake-voices';
import { expect, press, readInFirefox, saveInFirefox, test, textOf } from '../support/firefox-test';

const titles = (library: Page) =>
  library
    .$$eval('main li [data-title]', (all) => all.map((title) => title.textContent ?? ''))
    .catch(() => []);
const headline = (page: Page) => textOf(page, 'h1');

test('in Firefox, a queue is ordered, read one after the other, and aloud', async ({
  firefox,
  site,
}) => {
  // Three articles are saved, each by the popup.
  test.slow();
  for (const name of ['night-ferries', 'sounding-books', 'lock-keepers']) {
    const page = await firefox.newPage();
    await page.goto(`${site.origin}/${name}.html`);
    await saveInFirefox(firefox, page);
    await page.close();
  }
  const library = await firefox.open('library.html');
  await library.setViewport({ width: 1300, height: 900 });
  await expect.poll(() => titles(library)).toHaveLength(3);
  for (const [title, count] of [
    ['night ferries', 1],
    ['Reading water', 2],
    ['keepers of the Arden', 3],
  ] as const) {
    await library.evaluate((title) => {
      const links = [...document.querySelectorAll<HTMLElement>('main li [data-title]')];
      links.find(({ textContent }) => textContent?.includes(title))?.focus();
    }, title);
    await library.keyboard.press('q');
    await expect.poll(() => textOf(library, 'nav')).toContain(`Queue${count}`);
  }
  await press(library, 'Queue', 'nav');
  const WORDS = /ferries|water|keepers/;
  const order = async () => (await titles(library)).map((title) => WORDS.exec(title)?.[0]);
  await expect.poll(order).toEqual(['ferries', 'water', 'keepers']);

  // By dragging the first row below the second.
  const [from, to] = await library.$$eval('main [data-grip]', (grips) =>
    grips.map((grip) => {
      const { x, y, width, height } = grip.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }),
  );
  if (!from || !to) throw new Error('the rows have no grips');
  await library.mouse.move(from.x, from.y);
  await library.mouse.down();
  await library.mouse.move(to.x, to.y + 30, { steps: 4 });
  await library.mouse.up();
  await expect.poll(order).toEqual(['water', 'ferries', 'keepers']);
  await expect.poll(() => textOf(library, 'body')).toContain('Moved to 2 of 3');

  // By keys, from the start.
  await press(library, 'Read from the start', 'main');
  await expect.poll(() => headline(library)).toContain('Reading water');
  await library.keyboard.press('j');
  await expect.poll(() => headline(library)).toContain('The night ferries');
  await library.keyboard.press('k');
  await expect.poll(() => headline(library)).toContain('Reading water');

  // The voice continues with the next article, beginning with the headline.
  await library.evaluate(replaceVoices);
  await library.keyboard.press('l');
  await expect
    .poll(() => library.$$eval('[aria-pressed=true]', (all) => all.map((one) => one.ariaLabel)))
    .toContain('Continue with the queue');
  await finishSpeaking(library);
  await expect.poll(() => headline(library)).toContain('The night ferries');
  await expect.poll(async () => (await lastSpoken(library)).text).toContain('The night ferries');
});

test('in Firefox, the reader over a page adds the page and a link in it to the queue', async ({
  firefox,
  site,
}) => {
  const { page, reader } = await readInFirefox(firefox, `${site.origin}/lock-keepers.html`);
  await expect.poll(() => reader.evaluate(() => document.activeElement?.localName)).toBe('main');
  await page.keyboard.press('q');
  await expect.poll(() => textOf(reader, 'body')).toContain('Added to the queue: ');
  // A real press: what a page's script dispatches adds nothing.
  const link = await reader.waitForSelector('article a[href$="/river/plan"]');
  const address = await link?.evaluate((element) => element.getAttribute('href'));
  // Pictures that load, or fail to, move the link between the measurement and the click.
  await expect(async () => {
    // The reader covers the page, so coordinates in both are the same.
    const point = await link?.evaluate((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getClientRects()[0] ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.keyboard.down('Alt');
    await page.mouse.click(point?.x ?? 0, point?.y ?? 0);
    await page.keyboard.up('Alt');
    const said = () => textOf(reader, 'body');
    await expect.poll(said, { timeout: 3_000 }).toContain('Link added to the queue');
  }).toPass();
  expect(page.url()).toBe(`${site.origin}/lock-keepers.html`);

  const library = await firefox.open('library.html#section=queue');
  await expect.poll(() => titles(library)).toHaveLength(2);
  const [first = '', last] = await titles(library);
  expect(first).toMatch(/keepers of the Arden locks/);
  expect(last).toBe(address);
});
