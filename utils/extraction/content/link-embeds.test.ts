import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { SILENT_LOG } from '../extraction-log';
import { EMBED, linkEmbeds, showCards } from './link-embeds';

function link(markup: string, hide?: string): string {
  const body = bodyOf(markup);
  const hidden = new Set<Element>(hide ? body.querySelectorAll(hide) : []);
  linkEmbeds(body, { base: 'https://news.test/', hidden }, SILENT_LOG);
  showCards(body);
  for (const script of body.querySelectorAll('script')) script.remove();
  for (const figure of body.querySelectorAll('figure')) {
    for (const name of ['embed', 'poster']) figure.removeAttribute(`data-lectern-${name}`);
  }
  return body.innerHTML;
}

const linked = (form: string, address: string, title: string, more = '') =>
  `<figure data-embed="${form}"><a href="${address}">${title}</a>${more}</figure>`;
const pictured = (form: string, address: string, title: string, poster: string, facts = '') =>
  `<figure${facts} data-embed="${form}"><img src="${poster}" alt=""><a href="${address}">${title}</a></figure>`;

test('a video is replaced with a link that has its title, and keeps its caption', () => {
  expect(
    link(
      '<figure><div><iframe src="https://films.test/embed/1" title="The gate" allowfullscreen></iframe></div><figcaption>Filmed from the hill.</figcaption></figure>',
    ),
  ).toBe(
    linked(
      'frame',
      'https://films.test/embed/1',
      'The gate',
      '<figcaption>Filmed from the hill.</figcaption>',
    ),
  );
});

test('an audio file without a title is named after its file', () => {
  expect(link('<audio><source src="/hum%20low.mp3"></audio>')).toBe(
    linked('audio', 'https://news.test/hum%20low.mp3', 'hum low.mp3'),
  );
});

test('the link to a video in a paragraph comes after the paragraph', () => {
  expect(link('<p>Look: <video src="/v.mp4"></video> there.</p>')).toBe(
    `<p>Look:  there.</p>${linked('video', 'https://news.test/v.mp4', 'v.mp4')}`,
  );
});

test('a video brings its picture, and a player of a service the one that is shown in its place', () => {
  expect(link('<video src="/v.mp4" poster="/still.jpg" title="The gate"></video>')).toBe(
    pictured('video', 'https://news.test/v.mp4', 'The gate', 'https://news.test/still.jpg'),
  );
  expect(
    link(
      '<div class="video-embed"><img src="https://pics.test/7.jpg"><span>3:05</span><iframe data-src="https://films.test/embed/7" title="The mill"></iframe></div>',
    ),
  ).toBe(
    '<div class="video-embed"><span>3:05</span>' +
      `${pictured('frame', 'https://films.test/embed/7', 'The mill', 'https://pics.test/7.jpg', ' data-duration="185"')}</div>`,
  );
});

test.each([
  [
    'a custom element with a background',
    '<lite-youtube videoid="ab_CD-12345" playlabel="The eels" style="background-image: url(\'https://pics.test/eel.jpg\')"></lite-youtube>',
    pictured(
      'page',
      'https://www.youtube.com/watch?v=ab_CD-12345',
      'The eels',
      'https://pics.test/eel.jpg',
    ),
  ],
  [
    'an element that names its service and an id',
    '<div data-plyr-provider="vimeo" data-plyr-embed-id="765432"></div>',
    linked('page', 'https://vimeo.com/765432', 'vimeo.com'),
  ],
  [
    'an AMP element',
    '<amp-youtube data-videoid="ab_CD-12345" title="Eels"></amp-youtube>',
    linked('page', 'https://www.youtube.com/watch?v=ab_CD-12345', 'Eels'),
  ],
  [
    'an AMP frame with a placeholder',
    '<amp-iframe src="https://maps.test/embed/weir" title="Map of the weir"><amp-img placeholder src="/x.svg"></amp-img></amp-iframe>',
    linked('frame', 'https://maps.test/embed/weir', 'Map of the weir'),
  ],
  [
    'a player for readers without scripts',
    '<div class="lazy"><noscript><iframe src="https://films.test/embed/9" title="Ice"></iframe></noscript></div>',
    `<div class="lazy">${linked('frame', 'https://films.test/embed/9', 'Ice')}</div>`,
  ],
  [
    'a player that waits for consent',
    '<iframe data-consent-src="https://films.test/embed/3" src="about:blank" title="Fog" class="lazy"></iframe>',
    linked('frame', 'https://films.test/embed/3', 'Fog'),
  ],
  [
    'an object',
    '<object data="https://films.test/player/5" aria-label="Fire"></object>',
    linked('frame', 'https://films.test/player/5', 'Fire'),
  ],
  [
    'an oEmbed address',
    '<figure class="media"><oembed url="https://films.test/clips/5"></oembed></figure>',
    linked('page', 'https://films.test/clips/5', 'films.test'),
  ],
  [
    'an address that a blog has not resolved',
    '<figure class="block-embed is-video"><div>https://films.test/clips/6</div><figcaption>The clip of the day.</figcaption></figure>',
    linked(
      'page',
      'https://films.test/clips/6',
      'films.test',
      '<figcaption>The clip of the day.</figcaption>',
    ),
  ],
  [
    'a map, by its title',
    '<iframe src="https://places.test/x?id=5" title="Map of the weir"></iframe>',
    linked('frame', 'https://places.test/x?id=5', 'Map of the weir'),
  ],
  [
    'a chart, by its label',
    '<iframe src="https://figures.test/z8/2/" aria-label="Bar chart"></iframe>',
    linked('frame', 'https://figures.test/z8/2/', 'Bar chart'),
  ],
])('%s becomes a card', (_what, markup, card) => {
  expect(link(markup)).toBe(card);
});

test('the name that a player gives itself is no title', () => {
  expect(
    link('<iframe src="https://www.films.test/embed/1" title="Films video player"></iframe>'),
  ).toBe(linked('frame', 'https://www.films.test/embed/1', 'films.test'));
});

const OBJECT = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'NewsArticle', video: { '@type': 'VideoObject', ...fields } }] })}</script>`;

test('structured data gives title, picture and duration of the player with its address', () => {
  const facts = {
    name: 'The gate',
    thumbnailUrl: ['https://pics.test/1.jpg'],
    duration: 'PT1H2M5S',
  };
  const embedUrl = 'https://films.test/embed/gate-1';
  const card = pictured(
    'frame',
    embedUrl,
    'The gate',
    'https://pics.test/1.jpg',
    ' data-duration="3725"',
  );
  expect(link(`<iframe src="${embedUrl}"></iframe>${OBJECT({ ...facts, embedUrl })}`)).toBe(card);
  expect(
    link(
      `<iframe src="${embedUrl}"></iframe>${OBJECT({ ...facts, embedUrl: 'https://films.test/embed/other' })}`,
    ),
  ).toBe(linked('frame', embedUrl, 'films.test'));
});

test('a player that a script feeds is found by the only structured data of the page', () => {
  const contentUrl = 'https://files.test/gate.mp4';
  expect(
    link(
      `<video src="blob:https://news.test/1"></video>${OBJECT({ name: 'The gate', contentUrl })}`,
    ),
  ).toBe(linked('video', contentUrl, 'The gate'));
});

test('a quoted post whose text a script loads becomes a card; one with text stays', () => {
  expect(
    link(
      '<blockquote class="pics-media" data-permalink="https://pics.test/p/1"><a href="https://pics.test/p/1"><div>View this post</div></a></blockquote>',
    ),
  ).toBe(linked('post', 'https://pics.test/p/1', 'View this post'));
  expect(
    link(
      '<blockquote class="toot-embed" data-embed-url="https://toots.test/@a/1/embed"><a href="https://toots.test/@a/1"><div>Post by a</div><div>View</div></a></blockquote>',
    ),
  ).toBe(linked('frame', 'https://toots.test/@a/1/embed', 'Post by a'));
  expect(
    link(
      '<blockquote class="pics-media" data-permalink="https://pics.test/p/1"><div>View this post on Pics</div><p><a href="https://pics.test/p/1">Shared by Ada</a></p></blockquote>',
    ),
  ).toBe(linked('post', 'https://pics.test/p/1', 'View this post on Pics'));
  const post =
    '<blockquote class="some-tweet"><p>The gate is open.</p>— Ada <a href="https://posts.test/1">1 June</a></blockquote>';
  expect(link(post)).toBe(post);
});

test.each([
  ['an advertisement', '<iframe src="https://x.test/frame" id="google-ads-1" title="Ad"></iframe>'],
  ['a tracking frame', '<iframe src="https://x.test/video" width="1" height="1"></iframe>'],
  ['a form', '<iframe src="https://x.test/form"></iframe>'],
  ['a form to subscribe', '<iframe src="https://x.test/f" title="Newsletter form"></iframe>'],
  ['an embed without an address', '<iframe srcdoc="x" allowfullscreen></iframe><audio></audio>'],
  ['a javascript: address', '<video src="javascript:1"></video>'],
  ['a data: address', '<iframe src="data:text/html,x" allowfullscreen></iframe>'],
  ['a decorative video', '<video src="/v.mp4" loop muted autoplay></video>'],
  ['an id of no known service', '<div data-video-id="12345678"></div>'],
  ['an id that is an address', '<lite-youtube videoid="../x?y=//z.test"></lite-youtube>'],
  [
    'a text with an id',
    `<article data-video-id="12345678" class="youtube">${'words '.repeat(60)}</article>`,
  ],
])('%s leaves no link', (_what, markup) => {
  expect(link(markup)).not.toContain('<a ');
});

test('a hidden embed leaves no link', () => {
  expect(link('<video src="/v.mp4"></video>', 'video')).not.toContain('<a ');
});

test.each([
  pictured(
    'video',
    'https://news.test/v.mp4',
    'The gate',
    'https://news.test/still.jpg',
    ' data-duration="185"',
  ),
  linked('post', 'https://posts.test/1', 'A post', '<figcaption>Said on Monday.</figcaption>'),
])('its own output stays as it is', (card) => {
  expect(link(card)).toBe(card);
});

test('an article from before figures were marked has its link recognised', () => {
  expect(link('<figure><a href="https://films.test/embed/1">The gate</a></figure>')).toBe(
    linked('frame', 'https://films.test/embed/1', 'The gate'),
  );
});

test('marks of the page are no marks', () => {
  const body = bodyOf(
    '<figure data-embed="x"><img src="/a.jpg"><figcaption>The weir.</figcaption></figure><p data-embed="video" data-poster="/p.jpg">a</p>',
  );
  linkEmbeds(body, { base: 'https://news.test/', hidden: new Set() }, SILENT_LOG);
  expect(body.querySelectorAll(`[${EMBED}]`)).toHaveLength(0);
  showCards(body);
  expect(body.querySelectorAll('img')).toHaveLength(1);
});

test('a player in an element that the page marks becomes a card', () => {
  const frame = '<iframe src="https://films.test/embed/1" title="The gate"></iframe>';
  expect(link(`<div data-embed="video">${frame}</div>`)).toContain('<figure data-embed="frame">');
});
