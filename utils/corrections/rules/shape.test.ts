import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { ancestorsOf, createShapeTest, shapeOf } from './shape';

const find = (markup: string, selector: string) => {
  const element = bodyOf(markup).querySelector(selector);
  if (!element) throw new Error(selector);
  return element;
};

test('a shape has tags and classes, without the numbers of one page and without words', () => {
  const note = find(
    '<main class="wide post-48213"><div class="story"><p class="note a:b">Lo mi</p></div></main>',
    'p',
  );
  expect(shapeOf(note, ancestorsOf(note), 3)).toBe('main.wide > div.story > p.note');
  expect(shapeOf(note, ancestorsOf(note), 1)).toBe('p.note');
});

test('an element with more classes still has the shape; another tag or parent does not', () => {
  const shape = createShapeTest('div.story > p.note');
  const of = (markup: string) => {
    const element = find(markup, '.note');
    return shape.matches(element, ancestorsOf(element));
  };
  expect(of('<div class="story new"><p class="note late">Lo</p></div>')).toBe(true);
  expect(of('<div class="story"><h2 class="note">Lo</h2></div>')).toBe(false);
  expect(of('<div><p class="note">Lo</p></div>')).toBe(false);
  expect(of('<div class="story"><section><p class="note">Lo</p></section></div>')).toBe(false);
});

test('a form whose fields have the names of properties has a shape too', () => {
  const inner = find(
    '<form class="box"><input name="parentNode"><input name="classList"><p>Lo</p></form>',
    'p',
  );
  expect(shapeOf(inner, ancestorsOf(inner), 2)).toBe('form.box > p');
});
