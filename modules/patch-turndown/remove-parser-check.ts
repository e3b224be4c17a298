/**
 * The check that turndown runs when it is loaded: it tests the browser's parser and replaces it, if it fails, by one
 * based on `document.write`.
 */
const PARSER_CHECK =
  'var HTMLParser = canParseHTMLNatively() ? root.DOMParser : createHTMLParser();';

/**
 * Returns turndown's source without that check, which Lectern's content security policy would block and report. Lectern
 * passes nodes to turndown, so it needs no parser. Throws if the source does not contain the check.
 */
export function removeParserCheck(code: string): string {
  if (!code.includes(PARSER_CHECK)) throw new Error('turndown no longer contains the parser check');
  return code.replace(PARSER_CHECK, 'var HTMLParser = root.DOMParser;');
}
