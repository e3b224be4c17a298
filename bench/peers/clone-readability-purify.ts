import { Readability } from '@mozilla/readability';
import DOMPurify from 'dompurify';

/** What a reader extension does at the least: copy the page, pick its body, make it safe. */
const copy = document.cloneNode(true) as Document;
const article = new Readability(copy).parse();
export default { html: article?.content ? DOMPurify.sanitize(article.content) : null };
