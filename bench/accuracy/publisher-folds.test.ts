import { expect, test } from 'vitest';
import { foldOf, publisherOf } from './publisher-folds';

test.each([
  ['https://www.courier.test/a', 'courier.test'],
  ['https://news.courier.co.uk/a', 'courier.co.uk'],
  ['https://sport.courier.de/a', 'courier.de'],
])('the publisher of %s is %s', (url, publisher) => {
  expect(publisherOf(url)).toBe(publisher);
});

test('a publisher is always in the same fold, and every fold has publishers', () => {
  const folds = Array.from({ length: 200 }, (_, at) => foldOf(`courier-${at}.test`, 5));
  expect(new Set(folds).size).toBe(5);
  expect(foldOf('courier.test', 5)).toBe(foldOf('courier.test', 5));
});
