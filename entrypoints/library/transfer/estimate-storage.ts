/** Returns the used and free bytes of the extension's storage; null if the browser does not report them. */
export async function estimateStorage(
  storage: Pick<StorageManager, 'estimate'>,
): Promise<{ used: number; free: number } | null> {
  const { usage, quota } = await storage.estimate();
  if (usage === undefined || quota === undefined) return null;
  return { used: usage, free: Math.max(0, quota - usage) };
}
