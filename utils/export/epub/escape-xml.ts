/** Characters that XML 1.0 forbids even when escaped, or discourages (section 2.2). */
const INVALID = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes text for XML content and attribute values. */
export const escapeXml = (text: string): string =>
  removeInvalidCharacters(text).replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);

/** Removes characters that XML does not allow from a text or a document. */
export const removeInvalidCharacters = (text: string): string =>
  text.toWellFormed().replace(INVALID, '');
