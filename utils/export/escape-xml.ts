/** What XML 1.0 does not allow at all, not even escaped (section 2.2). */
const NOT_ALLOWED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

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
