/** Makes the document of the reader transparent, so that the page below it shows. Returns a function that ends that. */
export function showPageThrough({ documentElement: root }: Document): () => void {
  root.setAttribute('data-pointing', '');
  // With another scheme than the page's, a frame is not transparent. In a style sheet, this would change the theme's
  // colours.
  root.style.colorScheme = 'light';
  return () => {
    root.removeAttribute('data-pointing');
    root.style.colorScheme = '';
  };
}
