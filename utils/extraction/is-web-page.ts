/**
 * Whether a document is a web page: HTML, or XML whose root is that of a page. Not a file that the browser displays
 * itself, such as XML in a page of Chromium's own, which has no title.
 */
export const isWebPage = ({ contentType, body, title }: Document): boolean =>
  /html/.test(contentType) || (/xml/.test(contentType) && Boolean(body && title));
