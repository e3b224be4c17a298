/** Returns the addresses of the pictures a page has loaded, which are in the browser's cache. */
export function listLoadedPictures(page: Document): ReadonlySet<string> {
  const loaded = [...page.images].filter(
    ({ complete, naturalWidth }) => complete && naturalWidth > 1,
  );
  return new Set(loaded.map(({ currentSrc }) => currentSrc));
}
