const PICTURE_PLACE =
  /\.(?:jpe?g|png|webp|avif|gif)\b|image|photo|picture|galler|galeri|foto|bild|media|slide|zoom|^#|^javascript:|^$/i;

/** Whether an element stands in a link to another story: a link around a picture of the article's own opens the picture. */
export function leadsElsewhere(element: Element): boolean {
  const link = element.closest('a[href]');
  return link !== null && !PICTURE_PLACE.test(link.getAttribute('href') ?? '');
}
