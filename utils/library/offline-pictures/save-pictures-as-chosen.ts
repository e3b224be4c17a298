import { picturePermission } from '@/utils/browser/optional-permissions';
import type { SavedArticleId } from '@/utils/library/store/saved-article';
import type { SettingsStore } from '@/utils/settings/settings-store';
import type { PictureQueue } from './picture-queue';

/** Saves the pictures of an article that was saved without a window, if the settings and permissions allow it. */
export async function savePicturesAsChosen(
  id: SavedArticleId,
  queue: Pick<PictureQueue, 'add'>,
  settings: Pick<SettingsStore, 'read'>,
): Promise<void> {
  const { keepPictures: mode } = await settings.read();
  if (mode === 'ask' || mode === 'none') return;
  if (await picturePermission.isGranted()) queue.add({ id, mode });
}
