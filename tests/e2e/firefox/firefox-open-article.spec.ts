import { strFromU8 } from 'fflate';
import type { Frame, Page } from 'puppeteer-core';
import { servePagedStories } from '@/scripts/site/serve-paged-stories';
import { replaceVoices } from '../support/fake-voices';
import {
  expect,
  openReaderInFirefox,
  press,
  readInFirefox,
  saveInFirefox,
  test,
  textOf,
} from '../support/firefox-test';

const body = '[data-article-body]';

/** Returns the frame of the reader, also of one without an article, once it shows these words. */
async function findReaderWith(page: Page, words: string): Promise<Frame> {
  let found: Frame | undefined;
  await expect
    .poll(async () => {
      for (const frame of page.frames().slice(1)) {
        if ((await textOf(frame, 'body')).includes(words)) found = frame;
      }
      return found !== undefined;
    })
    .toBe(true);
  if (!found) throw new Error('the reader is not open');
  return found;
}

test('in Firefox, an open article that is exported without its further pages says so', async ({
  firefox,
  downloaded,
}) => {
  const paged = await servePagedStories();
  try {
    const { reader } = await readInFirefox(firefox, `${paged.origin}/good/story`);
    await expect.poll(() => textOf(reader, '[data-further-pages]')).toContain('3 more pages');
    await press(reader, 'Export');
    await press(reader, 'Plain text');
    const label = '[Partial copy: pages 2–4 are missing]';
    expect(strFromU8((await downloaded('.txt')).bytes)).toContain(label);
    await press(reader, 'Load them');
    await expect.poll(() => textOf(reader, '[data-further-pages]')).toBe('All 4 pages in one');
    await press(reader, 'Export');
    await press(reader, 'Markdown file');
    const whole = strFromU8((await downloaded('.md')).bytes);
    expect(whole).toContain('The mill');
    expect(whole).not.toContain('Partial copy');
  } finally {
    await paged.close();
  }
});

test('in Firefox, a change of the interface’s language leaves the open article as it is', async ({
  firefox,
  site,
}) => {
  const { reader } = await readInFirefox(firefox, `${site.origin}/lamp-keepers.html`);
  await expect.poll(() => textOf(reader, 'header')).toContain('Close reader');
  const scrolled = await reader.evaluate(() => {
    document.querySelector('[data-article-body] p')?.setAttribute('data-known', '');
    const main = document.querySelector('main');
    main?.scrollTo({ top: 600, behavior: 'instant' });
    return main?.scrollTop;
  });
  const options = await firefox.open('options.html');
  await press(options, '한국어');
  await expect.poll(() => textOf(reader, 'header')).toContain('읽기 모드 닫기');
  expect(await textOf(reader, '[data-extraction-summary]')).toMatch(/^문단 12개/);
  const after = await reader.evaluate(() => ({
    known: document.querySelectorAll('[data-known]').length,
    scrolled: document.querySelector('main')?.scrollTop,
  }));
  expect(after).toEqual({ known: 1, scrolled });
});

test('in Firefox, a voice that fails is named, and reading goes on from there with another try', async ({
  firefox,
  site,
}) => {
  const page = await firefox.newPage();
  await page.goto(`${site.origin}/lamp-keepers.html`);
  await saveInFirefox(firefox, page);
  // Only pages of the extension share their objects with a test.
  const reader = await firefox.open('library.html');
  await press(reader, 'The Lamp at Marram Point', 'main');
  await expect.poll(() => textOf(reader, body)).toContain('keepers wrote down');
  await reader.evaluate(replaceVoices);
  await press(reader, 'Read aloud');
  const spoken = () =>
    reader.evaluate(() => {
      const utterances: SpeechSynthesisUtterance[] = Reflect.get(window, 'spoken');
      return utterances.map(({ text }) => text);
    });
  await expect.poll(async () => (await spoken()).length).toBe(1);
  await reader.evaluate(() => {
    const utterances: { onerror(event: object): void }[] = Reflect.get(window, 'spoken');
    utterances.at(-1)?.onerror({ error: 'network' });
  });
  const bar = 'section[aria-label="Read aloud"]';
  await expect
    .poll(() => textOf(reader, bar))
    .toContain('This voice can’t connect to the network.');
  await press(reader, 'Play', bar);
  await expect.poll(async () => (await spoken()).length).toBe(2);
  const [first, second] = await spoken();
  expect(second).toBe(first);
});

test('in Firefox, the shortcut over a page that asks for consent says so, and reads the article once it is given', async ({
  firefox,
  site,
}) => {
  const page = await firefox.newPage();
  await page.setViewport({ width: 1100, height: 900 });
  await page.goto(`${site.origin}/reed-boats.html?consent`);
  await firefox.pressShortcut(page, 'L');
  const reader = await findReaderWith(page, 'This page asks for your consent first');
  await press(reader, 'Show page');
  await page.evaluate(() => document.querySelector('button')?.click());
  await press(reader, 'Read again');
  await expect.poll(() => textOf(reader, body)).toContain('In the second week the boats raced');
});

test('in Firefox, a page where the reader must not open automatically stays a page', async ({
  firefox,
  site,
}) => {
  await firefox.permitAllSites();
  const page = await firefox.newPage();
  await page.setViewport({ width: 1300, height: 900 });
  await page.goto(`${site.origin}/night-ferries.html`);
  await firefox.pressToolbarButton(page);
  const popup = await firefox.openPopupInTab(page);
  // A real press: Firefox answers requests for permissions only then.
  const always = 'footer button[aria-label^="Always open on"]';
  await (await popup.waitForSelector(always))?.click();
  await expect.poll(() => textOf(popup, 'body')).toContain('now open');
  await popup.close();
  await page.bringToFront();
  // The script is registered a moment after the rule is stored.
  await expect
    .poll(async () => {
      await page.goto(`${site.origin}/sounding-books.html`);
      return page.waitForSelector('lectern-reader', { timeout: 2_000 }).catch(() => null);
    })
    .not.toBeNull();
  const reader = await findReaderWith(page, 'Reading water');
  await press(reader, 'Automatic opening on this site');
  await press(reader, 'Don’t open automatically on this page');
  await expect.poll(() => textOf(reader, 'body')).toContain('page');
  await page.keyboard.press('Escape');
  await page.goto(`${site.origin}/lock-keepers.html`);
  await page.waitForSelector('lectern-reader');
  await page.goto(`${site.origin}/sounding-books.html`);
  // The page before it opened within this time.
  const opened = page.waitForSelector('lectern-reader', { timeout: 3_000 });
  await expect(opened).rejects.toThrow();
});

test('in Firefox, what was put back holds for the next article of the site, until it is forgotten', async ({
  firefox,
  site,
}) => {
  const page = await firefox.newPage();
  await page.setViewport({ width: 1300, height: 900 });
  await page.goto(`${site.origin}/weir-wheel.html`);
  let reader = await openReaderInFirefox(firefox, page);
  const openLeftOut = () =>
    reader.$eval('[data-extraction-summary] button', (line) => (line as HTMLElement).click());
  await reader.waitForSelector('[data-extraction-summary] button');
  await openLeftOut();
  await press(reader, 'Put back:');
  await expect.poll(() => textOf(reader, 'body')).toContain('Put back in this article.');
  await page.goto(`${site.origin}/mill-gate.html`);
  reader = await openReaderInFirefox(firefox, page);
  await expect.poll(() => textOf(reader, body)).toContain('made of larch');
  await reader.waitForSelector('[data-extraction-summary] button');
  await openLeftOut();
  await press(reader, 'Forget corrections');
  await expect.poll(() => textOf(reader, '[data-extraction-summary]')).toContain('left out');
});
