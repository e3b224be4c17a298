/** Answers where a picture of an article is, as seen from the file that shows it; null leaves it linked on the web. */
export type PictureAddress = (src: string) => string | null | undefined;

/** Points the pictures of a sanitised body, in place, to where they are kept. */
export function placePictures(body: DocumentFragment, addressOf: PictureAddress): void {
  for (const image of body.querySelectorAll('img')) {
    const address = addressOf(image.getAttribute('src') ?? '');
    if (!address) continue;
    image.removeAttribute('srcset');
    image.setAttribute('src', address);
  }
}
