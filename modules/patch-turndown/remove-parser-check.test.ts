import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { removeParserCheck } from './remove-parser-check';

const SOURCE = readFileSync('node_modules/turndown/lib/turndown.browser.es.js', 'utf8');
const load = (code: string) => import(`data:text/javascript,${encodeURIComponent(code)}`);

test('turndown parses nothing when it is loaded, and its output is unchanged', async () => {
  const parse = vi.spyOn(DOMParser.prototype, 'parseFromString');
  const { default: Turndown } = await load(removeParserCheck(SOURCE));
  expect(parse).not.toHaveBeenCalled();
  const paragraph = document.createElement('p');
  paragraph.append('a', document.createElement('br'), 'b');
  expect(new Turndown().turndown(paragraph)).toBe('a  \nb');
  // In the original source the spy is called.
  await load(SOURCE);
  expect(parse).toHaveBeenCalledOnce();
});

test('throws when the source does not contain the check', () => {
  expect(() => removeParserCheck('export default 1;')).toThrow('no longer contains');
});
