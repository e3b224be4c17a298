import { expect, type LecternPage, test } from '../support/lectern-test';
import { backgroundOf } from '../support/open-reader';
import { saveArticle } from '../support/save-article';

test('a front page is not an article, but can be read anyway', async ({
  lectern,
  page,
  site,
  shoot,
}) => {
  await page.goto(`${site.origin}/`);
  const popup = await lectern.openPopup(page);
  await popup.waitFor('document.body?.innerText.includes("look like an article")');
  await shoot('popup-not-an-article', popup);
  await popup.click('main button');
  await popup.waitFor('document.querySelector("article [data-article-body] > *")');
  // An article needs the full height of the popup, whatever the message before it needed.
  await popup.waitFor('innerHeight === 600');
  await popup.close();
});

test('a page that the browser protects is reported at once', async ({ lectern, page, shoot }) => {
  await page.goto('chrome://version');
  const popup = await lectern.openPopup(page);
  await popup.waitFor('document.body?.innerText.includes("Lectern can’t read this page")');
  await shoot('popup-restricted', popup);
  await popup.close();
});

test('a page without text is distinguished from one that is not an article', async ({
  page,
  shoot,
  openArticleInPopup,
}) => {
  const popup = await openArticleInPopup('empty');
  await expect(popup.getByRole('heading', { name: 'Nothing to read here yet' })).toBeVisible();
  await shoot('popup-empty', popup);
  // The page has finished loading in the meantime.
  await page.evaluate(() => {
    document.body.innerHTML = `<article><h1>It came after all</h1>${[1, 2, 3, 4, 5, 6].map((day) => `<p>On day ${day} the tide had been late, and with it the boat, and with the boat everything that was written that week by the one who waited on the quay.</p>`).join('')}</article>`;
  });
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('It came after all');
});

test('a file that the browser displays itself is not a web page', async ({
  lectern,
  page,
  site,
}) => {
  await page.goto(`${site.origin}/pictures/ferry.svg`);
  const popup = await lectern.openPopupInTab(page);
  await expect(popup.getByRole('heading', { name: 'This isn’t a web page' })).toBeVisible();
});

test('a page that failed to load is reported, and a saved copy is offered', async ({
  lectern,
  page,
  shoot,
  openArticleInPopup,
}) => {
  const first = await openArticleInPopup('night-ferries');
  await saveArticle(first);
  await first.close();

  await page.context().setOffline(true);
  try {
    await page.reload().catch(() => undefined);
    await page.locator('body.neterror').waitFor();
    const popup = await lectern.openPopupInTab(page);
    await expect(popup.getByRole('heading', { name: 'There is no page to read' })).toBeVisible();
    const open = popup.getByRole('button', { name: 'Open saved copy' });
    await expect(open).toBeVisible();
    await shoot('popup-offline', popup);
    // Reloading an error page ends the access to its address.
    await page.reload().catch(() => undefined);
    await page.locator('body.neterror').waitFor();
    await popup.getByRole('button', { name: 'Try again' }).click();
    await expect(open).toBeVisible();
    await expect(popup.getByRole('button', { name: 'Open library' })).toBeVisible();
    const [reader] = await Promise.all([page.context().waitForEvent('page'), open.click()]);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
      /The night ferries are back/,
    );
  } finally {
    await page.context().setOffline(false);
  }
});

test('a tab that was closed in the meantime is reported', async ({ page, openArticleInPopup }) => {
  const popup = await openArticleInPopup('night-ferries');
  await popup.locator('article').waitFor();
  await page.close();
  await popup.reload();
  await expect(popup.getByRole('heading', { name: 'The page is no longer open' })).toBeVisible();
});

for (const [what, leave] of [
  ['closes', (page: LecternPage) => page.close()],
  [
    'goes on to another site',
    (page: LecternPage) => page.goto(page.url().replace('127.0.0.1', 'localhost')),
  ],
] as const) {
  test(`a tab that ${what} while it is read is reported`, async ({ page, openArticleInPopup }) => {
    const popup = await openArticleInPopup('night-ferries');
    await popup.locator('article').waitFor();
    // A page that is busy makes the extraction wait.
    await page.evaluate(() => {
      setTimeout(() => {
        for (;;);
      });
    });
    await expect.poll(() => answers(page), { message: 'the page is busy' }).toBe(false);
    await popup.reload();
    await expect(popup.locator('main[aria-busy=true]')).toBeVisible();
    await leave(page);
    await expect(popup.getByRole('heading', { name: 'The page is no longer open' })).toBeVisible();
  });
}

test('when the disk is full the article stays open, nothing is saved, and a message says so', async ({
  lectern,
  shoot,
  openArticleInPopup,
}) => {
  const popup = await openArticleInPopup('sounding-books');
  await popup.locator('article').waitFor();
  const save = popup.getByRole('button', { name: /^Saved?$/ });
  if ((await save.getAttribute('aria-pressed')) === 'true') await save.click();
  const button = popup.getByRole('button', { name: 'Save', exact: true });
  await expect(button).toBeVisible();
  // The background writes for the popup.
  const background = await backgroundOf(lectern);
  await background.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      IDBObjectStore.prototype.put = put;
      throw new DOMException('Encountered full disk: FILE_ERROR_NO_SPACE', 'UnknownError');
    };
  });
  await button.click();
  await expect(popup.getByRole('alert')).toContainText('Not saved: the disk is full');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(/Reading water/);
  await expect(button).toBeVisible();
  await shoot('popup-disk-full', popup);
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(popup.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
});

test('on a small screen or in a narrow window the popup shrinks, and all its controls stay in view', async ({
  shoot,
  openArticleInPopup,
}) => {
  const popup = await openArticleInPopup('night-ferries');
  await popup.setViewportSize({ width: 380, height: 420 });
  await popup.locator('article').waitFor();
  // A saved article has the most buttons.
  await saveArticle(popup);
  await expect(popup.getByRole('button', { name: 'Open saved copy' })).toBeInViewport({ ratio: 1 });
  await expect(popup.getByRole('button', { name: 'Library' })).toBeInViewport({ ratio: 1 });
  await expect(popup.getByRole('button', { name: 'Settings' })).toBeInViewport({ ratio: 1 });
  await expect(popup.getByRole('radio', { name: 'largest (+2)' })).toBeInViewport({ ratio: 1 });
  await shoot('popup-small-window', popup);
});

/** Whether the page answers soon. */
function answers(page: LecternPage): Promise<boolean> {
  const answer = page.evaluate(() => true).catch(() => true);
  const silence = new Promise<boolean>((done) => setTimeout(done, 500, false));
  return Promise.race([answer, silence]);
}
