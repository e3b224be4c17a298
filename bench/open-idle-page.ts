import type { BrowserContext, Page } from '@playwright/test';

/**
 * Opens a page with this markup, without its subresources, and waits until it is idle, as when a reader looks at it.
 */
export async function openIdlePage(context: BrowserContext, html: string): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await page.goto('https://news.test/2026/story.html');
  await page.bringToFront();
  await page.waitForTimeout(500);
  return page;
}
