import type { FetchWorld } from './fetch-picture-file';
import type { ListedPicture } from './list-pictures';

/** More are not asked for: the estimate of the rest is good enough. */
const MOST_ASKED = 24;
/** Milliseconds: a reader waits for the answer. */
const PATIENCE = 3_000;

/**
 * What the pictures' sites say of their sizes, in bytes by address; those that do not say it are left out. Only sites
 * that Lectern may read are asked, and only for the heads of files. Never rejects.
 */
export async function measurePictures(
  pictures: readonly ListedPicture[],
  world: FetchWorld,
): Promise<Record<string, number>> {
  const signal = AbortSignal.timeout(PATIENCE);
  const measured = await Promise.all(
    pictures.slice(0, MOST_ASKED).map(async ({ src }) => {
      try {
        if (!(await world.isPermitted(src))) return null;
        const answer = await world.fetch(src, {
          method: 'HEAD',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          signal,
        });
        const bytes = Number(answer.headers.get('content-length'));
        return answer.ok && bytes > 0 ? ([src, bytes] as const) : null;
      } catch {
        return null;
      }
    }),
  );
  return Object.fromEntries(measured.filter((entry) => entry !== null));
}
