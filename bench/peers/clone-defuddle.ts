import Defuddle from 'defuddle';

/** The other well-known extractor, as its own documentation uses it in a page. It copies the page by itself. */
const copy = document.cloneNode(true) as Document;
export default { html: new Defuddle(copy, { url: location.href }).parse().content };
