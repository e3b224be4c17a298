import { expect, test } from '../support/lectern-test';
import { openReader } from '../support/open-reader';

const SENTENCE = 'The ferry leaves the pier at nine and takes the outer channel on an ebb tide. ';

test('the popup and the reader open a paragraph of 400,000 words that no font has, and show what follows it', async ({
  lectern,
  page,
  site,
}) => {
  // A browser lays out such a paragraph in minutes, so the page itself must not. Only a script can write these letters.
  const body = `<!doctype html><meta charset="utf-8"><title>Night ferries</title>
    <article style="content-visibility: auto; margin-top: 9000px"><h1>Night ferries</h1>
      <p>${SENTENCE.repeat(20)}</p><p id="long"></p><p>Then the last boat leaves.</p>
    </article>
    <script>document.getElementById('long').textContent = '\\ud800 \\udc00'.repeat(400_000);</script>`;
  await page.route('**/long.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await page.goto(`${site.origin}/long.html`);
  const reader = await openReader(lectern, page);
  await expect(reader.getByText('The ferry leaves the pier')).toBeVisible();
  const last = reader.getByText('Then the last boat leaves.');
  // Parts have estimated heights until they are near the view, so the end may move while it is scrolled to.
  await expect(async () => {
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport({ timeout: 1_000 });
  }).toPass();
});
