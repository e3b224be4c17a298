import { expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { JPEG, PNG } from '@/tests/support/pictures';
import { collectPictures } from './collect-pictures';

const FERRY = 'https://news.test/ferry.jpg';
const PLAIN = 'https://news.test/plain.jpg';
const PIER = 'https://news.test/pier.jpg';

test('each picture is fetched once, the lead picture first', async () => {
  const article = makeArticle({ leadImage: { src: PIER, alt: '' } });
  const html = `${article.html}<img src="${FERRY}">`;
  const fetchPicture = vi.fn(async (_src: string) => new Blob([PNG]));
  const { bySource, missing } = await collectPictures({ ...article, html }, fetchPicture);
  expect(fetchPicture.mock.calls.flat()).toEqual([PIER, FERRY, PLAIN]);
  expect([...bySource.keys()]).toEqual([PIER, FERRY, PLAIN]);
  expect(missing).toEqual([]);
});

test('names and types follow the contents of the files', async () => {
  const { bySource } = await collectPictures(
    makeArticle(),
    async (src) => new Blob([src === PIER ? JPEG : PNG], { type: 'text/html' }),
  );
  const pictures = [...bySource.values()].map(({ name, mediaType }) => [name, mediaType]);
  expect(pictures).toEqual([
    ['picture-1.png', 'image/png'],
    ['picture-2.png', 'image/png'],
    ['picture-3.jpg', 'image/jpeg'],
  ]);
  expect(bySource.get(PIER)?.bytes).toEqual(JPEG);
});

test('pictures that cannot be fetched are listed, whatever the reason', async () => {
  const { bySource, missing } = await collectPictures(makeArticle(), async (src) => {
    if (src === FERRY) return null;
    if (src === PLAIN) throw new TypeError('Failed to fetch');
    return new Blob(['<html>Not found</html>']);
  });
  expect(bySource.size).toBe(0);
  expect(missing).toEqual([FERRY, PLAIN, PIER]);
});

test('names do not depend on which file arrives first', async () => {
  const wait: Record<string, number> = { [FERRY]: 3, [PLAIN]: 1, [PIER]: 2 };
  const { bySource } = await collectPictures(makeArticle(), async (src) => {
    for (let turn = 0; turn < (wait[src] ?? 0); turn += 1) await Promise.resolve();
    return new Blob([PNG]);
  });
  expect(bySource.get(FERRY)?.name).toBe('picture-1.png');
  expect([...bySource.keys()]).toEqual([FERRY, PLAIN, PIER]);
});

test('at most four pictures are fetched at a time, and all in the end', async () => {
  const html = Array.from({ length: 11 }, (_, n) => `<img src="https://x.test/${n}.png">`).join('');
  let [now, most] = [0, 0];
  const { bySource } = await collectPictures({ html, leadImage: null }, async () => {
    now += 1;
    most = Math.max(most, now);
    await Promise.resolve();
    now -= 1;
    return new Blob([PNG]);
  });
  expect(most).toBe(4);
  expect(bySource.size).toBe(11);
});

test('a data picture is not fetched', async () => {
  const src = `data:image/png;base64,${btoa(String.fromCharCode(...PNG))}`;
  const fetchPicture = vi.fn(async () => null);
  const article = {
    html: `<img src="${src}"><img src="data:image/png;base64,@@">`,
    leadImage: null,
  };
  const { bySource } = await collectPictures(article, fetchPicture);
  expect(bySource.get(src)?.bytes).toEqual(PNG);
  expect(fetchPicture.mock.calls).toEqual([['data:image/png;base64,@@']]);
});
