// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUNDLED_FONTS } from './bundled-fonts';
import { FONT_SCRIPTS, fontScriptsOf } from './font-scripts';

test.each([
  ['The night ferries – “are” back', ['latin']],
  ['Zażółć gęślą jaźń', ['latin', 'latin-ext']],
  ['yarışı kıyasıya', ['latin', 'latin-ext']],
  ['Đau bụng kéo dài', ['latin', 'latin-ext', 'vietnamese']],
  ['Ночные паромы', ['latin', 'cyrillic']],
  ['қала мен өзен', ['latin', 'cyrillic', 'cyrillic-ext']],
  ['Τα νυχτερινά πλοία', ['latin', 'greek']],
  ['첫배', []],
])('the letters of "%s" are in the files of %j', (text, scripts) => {
  expect(fontScriptsOf(text)).toEqual(scripts);
});

test('the ranges are those of the packages', () => {
  let found = 0;
  for (const { folder, name, script } of BUNDLED_FONTS) {
    const sheet = name.includes('-opsz-') ? 'opsz.css' : 'index.css';
    const rules = readFileSync(`node_modules/${folder}/${sheet}`, 'utf8').split('}');
    const range = rules
      .find((rule) => rule.includes(`/${name}.woff2`))
      ?.match(/unicode-range: ([^;]*);/)?.[1];
    if (!range) continue;
    found += 1;
    // Of the newest currency signs, not every file has all.
    expect(range.replaceAll(',', ', ').replace('20C4', '20C0'), name).toBe(FONT_SCRIPTS[script]);
  }
  expect(found).toBeGreaterThan(12);
});
