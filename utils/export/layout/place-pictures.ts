/** Returns where a picture is, relative to the file that shows it. Null or undefined keeps its web address. */
export type PictureAddress = (src: string) => string | null | undefined;

/** Changes the addresses of the pictures in a sanitised body, in place. */
export function placePictures(body: DocumentFragment, addressOf: PictureAddress): void {
  for (const image of body.querySelectorAll('img')) {
    const address = addressOf(image.getAttribute('src') ?? '');
    if (!address) continue;
    image.removeAttribute('srcset');
    image.setAttribute('src', address);
  }
}
