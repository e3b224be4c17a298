// @vitest-environment node
import { expect, test } from 'vitest';
import { siteOf } from './site-of';

test('a site is its host without www', () => {
  expect(siteOf('https://www.news.test/a?b#c')).toBe('news.test');
  expect(siteOf('http://127.0.0.1:8080/x')).toBe('127.0.0.1:8080');
  expect(siteOf('not an address')).toBe('');
});
