/** What XML 1.0 does not allow at all, not even escaped, or advises against (section 2.2). */
const NOT_ALLOWED = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it is written between and inside the tags of XML. */
export const escapeXml = (text: string): string =>
  keepAllowed(text).replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);

/** A text, or a whole document, without the characters that XML does not allow. */
export const keepAllowed = (text: string): string => text.toWellFormed().replace(NOT_ALLOWED, '');
