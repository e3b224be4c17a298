import { Readability } from '@mozilla/readability';
import DOMPurify from 'dompurify';

/** The minimum of a reader extension: copy the page, extract its body, sanitise it. */
const copy = document.cloneNode(true) as Document;
const article = new Readability(copy).parse();
export default { html: article?.content ? DOMPurify.sanitize(article.content) : null };
