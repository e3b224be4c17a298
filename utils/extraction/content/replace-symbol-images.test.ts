import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { SILENT_LOG } from '../extraction-log';
import { replaceSymbolImages } from './replace-symbol-images';

function say(markup: string): string {
  const body = bodyOf(markup);
  replaceSymbolImages(body, new Map(), SILENT_LOG);
  return body.innerHTML;
}

test.each([
  ['a small picture', '<img alt="ħ" src="/h.gif" width="9" height="14">'],
  ['a picture as high as a letter', '<img alt="ħ" src="/h.png" style="height:1em">'],
  ['a picture with an emoji class', '<img alt="ħ" src="/h.png" class="emoji">'],
])('%s in a sentence is replaced with its alternative text', (_what, image) => {
  expect(say(`<p>Four ${image} and a half.</p>`)).toBe('<p>Four ħ and a half.</p>');
});

test('an initial letter drawn as a picture becomes that letter', () => {
  expect(say('<p><img alt="T" src="/t.png" width="80" height="80">he pond</p>')).toBe(
    '<p>The pond</p>',
  );
});

test('an icon that is only named is left out', () => {
  const icon = (name: string, alt: string) =>
    `<img alt="${alt}" src="https://news.test/${name}" height="16">`;
  expect(say(`<p>${icon('icons/time.svg', 'Time to read')}14 min</p>`)).toBe('<p> 14 min</p>');
  expect(say(`<p>Press ${icon('icons/set.svg', 'Settings')} twice.</p>`)).toContain('Settings');
  expect(say(`<p>Four ${icon('symbols/mana.svg', 'mana')} cards</p>`)).toContain('mana');
  expect(say(`<p>Two ${icon('icons/sun.svg', '☀')} days</p>`)).toContain('☀');
});

test.each([
  [
    'a photograph',
    '<p>Look <img alt="A gate" src="/gate.jpg" width="640" height="400"> there.</p>',
  ],
  [
    'the placeholder of a lazy picture',
    '<p>Look <img alt="A gate" src="/1x1.gif" width="1" height="1"> there.</p>',
  ],
  [
    'a lazy picture',
    '<p>Look <img alt="A gate" src="/x.gif" data-src="/gate.jpg" height="20"> there.</p>',
  ],
  ['a sign outside a sentence', '<p><img alt="ħ" src="/h.gif" height="14"></p>'],
  ['a button', '<p>Share <a href="/s"><img alt="Post" src="/p.png" height="16"></a></p>'],
  [
    'a sign without alternative text',
    '<p>Four <img alt="" src="/h.gif" height="14"> and a half.</p>',
  ],
])('%s is unchanged', (_what, markup) => {
  expect(say(markup)).toBe(markup);
});
