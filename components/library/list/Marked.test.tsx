import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Marked } from './Marked';

const breaksIn = (text: string) => {
  const { container } = render(<Marked parts={[{ text, isHit: false }]} />);
  expect(container.textContent).toBe(text);
  return [...container.querySelectorAll('wbr')].map(
    ({ previousSibling }) => previousSibling?.textContent,
  );
};

test('lines of an address break behind its slashes; those of other titles where words end', () => {
  expect(breaksIn('https://news.test/harbour/late')).toEqual([
    ...['https://', 'news.test/', 'harbour/', 'late'],
  ]);
  expect(breaksIn('Boats and/or bread: https://news.test/a')).toEqual([]);
});
