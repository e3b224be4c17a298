import { servePagedStories } from '@/scripts/site/serve-paged-stories';
import type { GuideWorld } from './shoot-reading';

/** Takes the pictures of docs/guide/several-pages.md: the offer, and the joined article of which a page is missing. */
export async function shootFurtherPages({
  page,
  openReader,
  shoot,
}: Omit<GuideWorld, 'origin'>): Promise<void> {
  const site = await servePagedStories();
  try {
    await page.goto(`${site.origin}/broken/story`);
    const reader = await openReader();
    const line = reader.locator('[data-further-pages]');
    await line.waitFor();
    await shoot('more-pages');
    await line.getByRole('button').click();
    await line.getByText('Page 3 is missing').waitFor();
    await shoot('joined-pages');
  } finally {
    await site.close();
  }
}
