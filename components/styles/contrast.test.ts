// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureContrast } from '@/utils/reader/look/measure-contrast';

const SHEET = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** The properties that a rule of the sheet sets. */
function propertiesOf(selector: string): Map<string, string> {
  const start = SHEET.indexOf(`\n${selector} {`);
  const block = SHEET.slice(SHEET.indexOf('{', start) + 1, SHEET.indexOf('}', start));
  const pairs = [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)];
  return new Map(pairs.map(([, name = '', value = '']) => [name, value]));
}

/** Resolves a token in a theme to `#` and six digits. */
function resolve(theme: Map<string, string>, name: string, isDark: boolean): string {
  const value = theme.get(name) ?? propertiesOf(':root').get(name) ?? '';
  const [, light = '', dark = ''] = /^light-dark\(([^,]+), ([^)]+)\)$/.exec(value) ?? [];
  const colour = light ? (isDark ? dark : light) : value;
  const [, other] = /^var\((--[\w-]+)\)$/.exec(colour) ?? [];
  return other ? resolve(theme, other, isDark) : colour;
}

const THEMES = [
  { name: 'light', rules: new Map<string, string>(), isDark: false, least: 4.5 },
  { name: 'dark', rules: new Map<string, string>(), isDark: true, least: 4.5 },
  { name: 'sepia', rules: propertiesOf(':root[data-theme="sepia"]'), isDark: false, least: 4.5 },
  { name: 'contrast', rules: propertiesOf(':root[data-theme="contrast"]'), isDark: true, least: 7 },
];

/** Every colour of text in an article, and what it can lie on. */
const TEXTS = ['--text', '--text-2', '--text-3', '--link'];
const CODE = ['keyword', 'string', 'number', 'comment', 'name', 'added', 'removed'];
const PAIRS = [
  ...TEXTS.flatMap((text) => ['--bg', '--surface', '--sunken'].map((below) => [text, below])),
  ...['--text', '--text-2', '--link'].map((text) => [text, '--sentence']),
  ...CODE.map((kind) => [`--code-${kind}`, '--sunken']),
  ['--on-mark', '--mark'],
  ['--on-spoken', '--spoken'],
];

test.each(THEMES)('text of every colour has enough contrast in the theme $name', (theme) => {
  const weak = PAIRS.flatMap(([text = '', below = '']) => {
    const [one, other] = [text, below].map((name) => resolve(theme.rules, name, theme.isDark));
    const contrast = measureContrast(one ?? '', other ?? '');
    return contrast >= theme.least ? [] : [`${text} on ${below}: ${contrast.toFixed(2)}`];
  });
  expect(weak).toEqual([]);
});
