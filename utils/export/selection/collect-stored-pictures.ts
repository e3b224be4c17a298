import type { Article } from '@/utils/article/article';
import { collectPictures } from '@/utils/export/collect-pictures';
import type { CollectedPictures } from '@/utils/export/collected-pictures';
import type { SavedPicture } from '@/utils/library/store/saved-article';

/**
 * Collects the saved pictures of an article for an export. Nothing is fetched. `prefix` precedes their file names, so
 * that those of several articles differ.
 */
export async function collectStoredPictures(
  article: Article,
  pictures: readonly SavedPicture[],
  prefix: string,
): Promise<CollectedPictures> {
  const kept = new Map(
    pictures.flatMap((picture) =>
      picture.status === 'kept' ? [[picture.src, picture.blob] as const] : [],
    ),
  );
  const { bySource, missing } = await collectPictures(
    article,
    async (src) => kept.get(src) ?? null,
  );
  const renamed = [...bySource].map(
    ([src, picture]) => [src, { ...picture, name: `${prefix}${picture.name}` }] as const,
  );
  return { bySource: new Map(renamed), missing };
}
