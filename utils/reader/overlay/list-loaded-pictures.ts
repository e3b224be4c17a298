/** The addresses of the pictures that a page has loaded and shows: asked for again, the browser has them at hand. */
export function listLoadedPictures(page: Document): ReadonlySet<string> {
  const loaded = [...page.images].filter(
    ({ complete, naturalWidth }) => complete && naturalWidth > 1,
  );
  return new Set(loaded.map(({ currentSrc }) => currentSrc));
}
