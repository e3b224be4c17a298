import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { placeStreamedParts } from './place-streamed-parts';

function placed(markup: string): string {
  const { body } = documentOf(`<body>${markup}</body>`);
  placeStreamedParts(body);
  return body.innerHTML;
}

test('a streamed part replaces its placeholder', () => {
  const markup =
    '<main><!--$?--><template id="B:0"></template><p>Loading …</p><!--/$--><p>After</p></main>' +
    '<div hidden="" id="S:0"><p>The ferry leaves.</p></div>';
  expect(placed(markup)).toBe(
    '<main><!--$?--><p>The ferry leaves.</p><!--/$--><p>After</p></main>',
  );
});

test('a part of a part is placed too', () => {
  const markup =
    '<main><template id="P:a"></template></main>' +
    '<div hidden="" id="S:b"><p>Inner</p></div><div hidden="" id="S:a"><p>Outer</p><template id="P:b"></template></div>';
  expect(placed(markup)).toBe('<main><p>Outer</p><p>Inner</p></main>');
});

test('placeholders inside a placeholder do not end it', () => {
  const markup =
    '<!--$?--><template id="B:1"></template><!--$--><i>one</i><!--/$--><i>two</i><!--/$--><p>After</p>' +
    '<div hidden="" id="S:1"><p>Text</p></div>';
  expect(placed(markup)).toBe('<!--$?--><p>Text</p><!--/$--><p>After</p>');
});

test.each([
  ['a part without a place', '<p>Text</p><div hidden="" id="S:1"><p>Part</p></div>'],
  ['a place without a part', '<p>Text</p><template id="B:1"></template><p>Loading</p>'],
  [
    'a part that contains its place',
    '<div hidden="" id="S:1"><template id="P:1"></template></div>',
  ],
])('%s stays as it is', (_what, markup) => {
  expect(placed(markup)).toBe(markup);
});

test('what follows a place without an end stays', () => {
  const markup =
    '<template id="B:1"></template><p>Text</p><div hidden="" id="S:1"><p>Part</p></div>';
  expect(placed(markup)).toBe('<p>Part</p><p>Text</p>');
});

test('a place whose placeholder never ends keeps what follows, and searches only near nodes', () => {
  const far = `<!--$?--><template id="B:0"></template>${'<i>a</i>'.repeat(200)}<!--/$-->`;
  const part = '<div hidden="" id="S:0"><p>Text</p></div>';
  expect(placed(far + part)).toBe(`<!--$?--><p>Text</p>${'<i>a</i>'.repeat(200)}<!--/$-->`);
});
