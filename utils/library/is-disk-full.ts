/** In bytes. No write of the library is larger. */
const LEAST_ROOM = 64 * 1024 * 1024;

/** Whether there is next to no room left, as far as the browser tells; false where it does not. Never rejects. */
export async function isDiskFull(): Promise<boolean> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota !== undefined && usage !== undefined && quota - usage < LEAST_ROOM;
  } catch {
    return false;
  }
}
