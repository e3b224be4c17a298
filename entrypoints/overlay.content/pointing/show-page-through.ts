/** Makes the document of the reader transparent, so that the page below it shows. Returns a function that ends that. */
export function showPageThrough({ documentElement: root }: Document): () => void {
  root.setAttribute('data-pointing', '');
  // A frame is opaque if its colour scheme differs from the page's. Set here, because a style sheet would also change
  // the theme's colours.
  root.style.colorScheme = 'light';
  return () => {
    root.removeAttribute('data-pointing');
    root.style.colorScheme = '';
  };
}
