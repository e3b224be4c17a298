import type { Page } from '@playwright/test';
import { expect, test } from '../support/lectern-test';
import { openReader } from '../support/open-reader';

const ADDRESS = 'https://odd.test/2026/story.html';
const LINE =
  'The ferry leaves the quay at twenty past nine as it did before the sluice was built, and whoever comes late waits for the tide. ';
const STORY = `<h1>The ferry of odd documents</h1>${Array.from({ length: 8 }, (_, at) => `<p>${at} ${LINE.repeat(2)}</p>`).join('')}`;
/** A picture of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const XHTML = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>The ferry</title></head><body>${STORY}</body></html>`;

/** Names of properties that the extraction and the reader read of nodes, and of the document. */
const OF_NODES =
  'attributes childNodes children className dataset firstChild firstElementChild getAttribute id innerHTML isConnected localName matches nextSibling nodeName nodeType ownerDocument parentElement parentNode querySelector querySelectorAll remove removeAttribute shadowRoot style tagName textContent';
const OF_DOCUMENT =
  'activeElement addEventListener adoptedStyleSheets baseURI body cookie createElement createTreeWalker defaultView documentElement evaluate fonts getElementById getElementsByTagName getSelection head implementation importNode location querySelector querySelectorAll readyState scrollingElement title visibilityState';
const named = (names: string, make: (name: string) => string) =>
  names.split(' ').map(make).join('');

/** Pages with the same story that are written or behave in ways few pages do. */
const STORIES: Record<string, { body: string; contentType?: string }> = {
  'is XHTML': { body: XHTML, contentType: 'application/xhtml+xml' },
  'is XHTML that is served as XML': { body: XHTML, contentType: 'text/xml' },
  'replaces the methods of its objects by ones that throw': {
    body: `<script>
      for (const type of [Array, Document, Element, Map, Node, Set, String])
        for (const name of Object.getOwnPropertyNames(type.prototype)) {
          const { value, writable } = Object.getOwnPropertyDescriptor(type.prototype, name);
          if (typeof value === 'function' && writable && name !== 'constructor')
            type.prototype[name] = () => { throw new Error(name); };
        }
      Object.prototype.polluted = 1;
      </script>${STORY}`,
  },
  'freezes its prototypes': {
    body: `${STORY}<script>
      for (const type of [Array, Document, Element, HTMLElement, Node, Object]) Object.freeze(type.prototype);
      </script>`,
  },
  'changes all the time': {
    body: `${STORY}<div id="box"></div><script>
      const box = document.getElementById('box');
      const change = () => {
        box.toggleAttribute('data-on');
        box.append(document.createElement('i'));
        if (box.childElementCount > 500) box.replaceChildren();
      };
      // After a pause, because observers run before anything else.
      new MutationObserver(() => setTimeout(change, 5)).observe(document, { attributes: true, childList: true, subtree: true });
      change();
      </script>`,
  },
  'shadows the properties of its nodes and of the document': {
    body: `<form id="form">${named(OF_NODES, (name) => `<input type="hidden" name="${name}">`)}${STORY}</form>${named(OF_DOCUMENT, (name) => `<img name="${name}" alt=""><object id="${name}"></object>`)}`,
  },
  'has a base that is no web address': {
    body: `<base href="javascript:alert(1)"><base href="data:text/html,x">${STORY}`,
  },
  'can be edited': { body: `<script>document.designMode = 'on';</script>${STORY}` },
  'allows no script and no markup of scripts': {
    body: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">${STORY}`,
  },
};

test('an article in a frame of markup is read with the page', async ({ lectern, page }) => {
  await open(page, { body: `<iframe srcdoc="${STORY}"></iframe>` });
  const popup = await lectern.openPopupInTab(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('The ferry of odd documents');
});

for (const [what, page] of Object.entries(STORIES)) {
  test(`an article is read from a page that ${what}`, async ({ lectern, page: tab }) => {
    await open(tab, page);
    const before = what.startsWith('changes') ? null : await tab.content();
    const reader = await openReader(lectern, tab);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
      'The ferry of odd documents',
    );
    await expect(reader.locator('[data-article-body] > p')).toHaveCount(8);
    await tab.keyboard.press('Escape');
    // Not with `evaluate`, which runs among the page's own objects.
    await expect(tab.locator('lectern-reader')).toHaveCount(0);
    if (before) expect(await tab.content()).toBe(before);
  });
}

test.describe('a page without text says so', () => {
  for (const [what, body] of [
    ['of frames', '<frameset cols="50%,50%"><frame src="/a"><frame src="/b"></frameset>'],
    ['whose body was removed', '<p>lo</p><script>document.body.remove();</script>'],
    ['whose root was removed', '<p>lo</p><script>document.documentElement.remove();</script>'],
    [
      'whose root is a drawing',
      `<p>lo</p><script>document.documentElement.replaceWith(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));</script>`,
    ],
  ] as const) {
    test(what, async ({ lectern, page }) => {
      await open(page, { body });
      const popup = await lectern.openPopupInTab(page);
      await expect(popup.getByRole('heading', { name: 'Nothing to read here yet' })).toBeVisible();
    });
  }
});

test.describe('a file that the browser displays itself is no web page', () => {
  for (const [contentType, body] of [
    ['text/plain', LINE.repeat(40)],
    ['application/json', JSON.stringify({ text: LINE.repeat(40) })],
    ['image/png', PNG],
    ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><title>The ferry</title></svg>'],
    ['application/pdf', '%PDF-1.4\ntrailer<</Root 1 0 R>>'],
    ['video/mp4', 'lo'],
    ['text/xml', `<rss><channel><title>The ferry</title><item>${LINE}</item></channel></rss>`],
  ] as const) {
    test(contentType, async ({ lectern, page }) => {
      await open(page, { body, contentType });
      const popup = await lectern.openPopupInTab(page);
      await expect(popup.getByRole('heading', { name: 'This isn’t a web page' })).toBeVisible();
    });
  }
});

for (const address of ['about:blank', `view-source:${ADDRESS}`]) {
  test(`${address} is no page to read, and the popup says so`, async ({ lectern, page }) => {
    await open(page, { body: STORY });
    await page.goto(address);
    const popup = await lectern.openPopupInTab(page);
    await expect(popup.getByRole('heading', { name: 'There is no page to read' })).toBeVisible();
  });
}

async function open(
  page: Page,
  {
    body,
    contentType = 'text/html; charset=utf-8',
  }: { body: string | Buffer; contentType?: string },
): Promise<void> {
  await page.route('https://odd.test/**', (route) =>
    route.request().url() === ADDRESS ? route.fulfill({ body, contentType }) : route.abort(),
  );
  await page.goto(ADDRESS);
}
