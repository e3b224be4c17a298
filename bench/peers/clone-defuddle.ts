import Defuddle from 'defuddle';

/** The other well-known extractor, used as in its documentation, with a copy of the page. */
const copy = document.cloneNode(true) as Document;
export default { html: new Defuddle(copy, { url: location.href }).parse().content };
