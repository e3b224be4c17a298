import { Readability } from '@mozilla/readability';

/** Runs in a page. The article as Readability alone extracts it, with default options; null if it finds none. */
const article = new Readability(document.cloneNode(true) as Document).parse();
export default article && { title: article.title, html: article.content };
