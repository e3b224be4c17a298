// @vitest-environment node
import { expect, test } from 'vitest';
import { mayFetchPicture } from './may-fetch-picture';

const ARTICLE = 'https://news.test/story';

test.each([
  'https://news.test/a.jpg',
  'http://pictures.cdn.test/a.jpg',
  'https://93.184.216.34/a.jpg',
  'https://[2606:2800:220:1::1]/a.jpg',
  'https://172.32.0.1/a.jpg',
])('%s may be fetched for an article of the web', (src) => {
  expect(mayFetchPicture(src, ARTICLE)).toBe(true);
});

test.each([
  'http://127.0.0.1/a.png',
  'http://localhost/a.png',
  'http://printer.localhost/a.png',
  'http://2130706433/a.png',
  'http://0x7f000001/a.png',
  'http://0177.0.0.1/a.png',
  'http://127.1/a.png',
  'http://0/a.png',
  'http://10.0.0.138/a.png',
  'http://172.16.0.1/a.png',
  'http://192.168.1.1/a.png',
  'http://192.168.257/a.png',
  'http://100.100.1.1/a.png',
  'http://169.254.169.254/latest/meta-data/',
  'http://224.0.0.1/a.png',
  'http://[::1]/a.png',
  'http://[::]/a.png',
  'http://[::ffff:192.168.1.1]/a.png',
  'http://[64:ff9b::10.0.0.1]/a.png',
  'http://[2002:c0a8:101::1]/a.png',
  'http://[fd12:3456::1]/a.png',
  'http://[fe80::1]/a.png',
  'http://[ff02::1]/a.png',
  'http://router/a.png',
  'http://nas.local/a.png',
  'http://nas.local./a.png',
  'http://wiki.internal/a.png',
  'http://box.home.arpa/a.png',
  'https://news.test:22/a.png',
  'https://cdn.test:8443/a.png',
  'http://news.test:443/a.png',
  'ftp://news.test/a.png',
  'file:///a.png',
  'data:image/png;base64,AAAA',
  'javascript:1',
  'a.png',
])('%s is not fetched for an article of the web', (src) => {
  expect(mayFetchPicture(src, ARTICLE)).toBe(false);
});

test.each([
  ['http://127.0.0.1:8000/a.png', 'http://127.0.0.1:8000/story', true],
  ['http://127.0.0.1:9000/a.png', 'http://127.0.0.1:8000/story', false],
  ['http://192.168.1.7/a.png', 'http://wiki.local/story', true],
  ['http://127.0.0.1/a.png', 'http://wiki.local/story', false],
  ['http://169.254.169.254/a.png', 'http://192.168.1.1/story', false],
  ['http://192.168.1.1/a.png', 'file:///home/story.html', false],
  ['https://cdn.test/a.png', 'http://wiki.local/story', true],
  ['https://news.test:8443/a.png', 'https://news.test:8443/story', true],
])('%s for %s: %s', (src, article, isAllowed) => {
  expect(mayFetchPicture(src, article)).toBe(isAllowed);
});
