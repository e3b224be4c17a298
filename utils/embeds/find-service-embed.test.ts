import { expect, test } from 'vitest';
import { findServiceEmbed } from './find-service-embed';

test.each([
  'https://www.youtube.com/embed/ab_CD-12345?rel=0&feature=oembed',
  'https://www.youtube.com/watch?v=ab_CD-12345&list=x',
  'https://m.youtube.com/shorts/ab_CD-12345',
  'https://youtu.be/ab_CD-12345?si=tracker',
  'https://www.youtube-nocookie.com/embed/ab_CD-12345',
])('%s plays from the host without cookies', (address) => {
  expect(findServiceEmbed(address)).toEqual({
    kind: 'video',
    page: 'https://www.youtube.com/watch?v=ab_CD-12345',
    frame: 'https://www.youtube-nocookie.com/embed/ab_CD-12345?autoplay=1',
    needsSite: true,
  });
});

test('a video begins where the page said', () => {
  expect(findServiceEmbed('https://www.youtube.com/embed/ab_CD-12345?start=90')).toMatchObject({
    page: 'https://www.youtube.com/watch?v=ab_CD-12345&t=90s',
    frame: 'https://www.youtube-nocookie.com/embed/ab_CD-12345?autoplay=1&start=90',
  });
});

test('a list of videos keeps its list', () => {
  expect(findServiceEmbed('https://www.youtube.com/embed/videoseries?list=PL_12-ab')).toMatchObject(
    {
      page: 'https://www.youtube.com/playlist?list=PL_12-ab',
      frame: 'https://www.youtube-nocookie.com/embed/videoseries?list=PL_12-ab',
    },
  );
});

test.each([
  [
    'https://player.vimeo.com/video/765432?h=0123abcdef&title=0',
    'https://vimeo.com/765432/0123abcdef',
    'https://player.vimeo.com/video/765432?dnt=1&autoplay=1&h=0123abcdef',
  ],
  [
    'https://vimeo.com/765432',
    'https://vimeo.com/765432',
    'https://player.vimeo.com/video/765432?dnt=1&autoplay=1',
  ],
  [
    'https://www.dailymotion.com/embed/video/x7abc12',
    'https://www.dailymotion.com/video/x7abc12',
    'https://geo.dailymotion.com/player.html?video=x7abc12',
  ],
  [
    'https://platform.twitter.com/embed/Tweet.html?id=123456&theme=light',
    'https://x.com/i/status/123456',
    'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=123456',
  ],
  [
    'https://twitter.com/ada/status/123456?ref_src=x',
    'https://x.com/i/status/123456',
    'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=123456',
  ],
  [
    'https://www.instagram.com/reel/AbC_d-1/?utm=1',
    'https://www.instagram.com/p/AbC_d-1/',
    'https://www.instagram.com/p/AbC_d-1/embed/',
  ],
])('%s has a page and a player', (address, page, frame) => {
  expect(findServiceEmbed(address)).toMatchObject({ page, frame });
});

test.each([
  'https://films.test/embed/1',
  'https://www.youtube.com/channel/UCabc',
  'https://youtube.com.evil.test/embed/ab_CD-12345',
  'https://evil.test/?https://www.youtube.com/embed/ab_CD-12345',
  'https://www.youtube.com/embed/ab_CD-12345%22%3E',
  'https://vimeo.com/about',
  'https://twitter.com/ada',
  'no address',
])('%s belongs to no known service', (address) => {
  expect(findServiceEmbed(address)).toBeNull();
});
