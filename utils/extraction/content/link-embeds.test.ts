import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { SILENT_LOG } from '../extraction-log';
import { linkEmbeds } from './link-embeds';

function link(markup: string, hide?: string): string {
  const body = bodyOf(markup);
  const hidden = new Set(hide ? body.querySelectorAll(hide) : []);
  linkEmbeds(body, 'https://news.test/', hidden, SILENT_LOG);
  return body.innerHTML;
}

const linked = (address: string, title: string, more = '') =>
  `<figure data-lectern-embed=""><a href="${address}">${title}</a>${more}</figure>`;

test('a video is replaced with a link that has its title, and keeps its caption', () => {
  expect(
    link(
      '<figure><div><iframe src="https://films.test/embed/1" title="The gate" allowfullscreen></iframe></div><figcaption>Filmed from the hill.</figcaption></figure>',
    ),
  ).toBe(
    linked(
      'https://films.test/embed/1',
      'The gate',
      '<figcaption>Filmed from the hill.</figcaption>',
    ),
  );
});

test('an audio file without a title is named after its file', () => {
  expect(link('<audio><source src="/hum%20low.mp3"></audio>')).toBe(
    linked('https://news.test/hum%20low.mp3', 'hum low.mp3'),
  );
});

test('the link to a video in a paragraph comes after the paragraph', () => {
  expect(link('<p>Look: <video src="/v.mp4"></video> there.</p>')).toBe(
    `<p>Look:  there.</p>${linked('https://news.test/v.mp4', 'v.mp4')}`,
  );
});

test.each([
  ['an advertisement', '<iframe src="https://x.test/frame" id="google-ads-1" title="Ad"></iframe>'],
  ['a tracking frame', '<iframe src="https://x.test/video" width="1" height="1"></iframe>'],
  ['a form', '<iframe src="https://x.test/form"></iframe>'],
  ['an embed without an address', '<iframe srcdoc="x" allowfullscreen></iframe><audio></audio>'],
  ['a javascript: address', '<video src="javascript:1"></video>'],
  ['a decorative video', '<video src="/v.mp4" loop muted autoplay></video>'],
])('%s leaves no link', (_what, markup) => {
  expect(link(markup)).not.toContain('<a ');
});

test('a hidden embed leaves no link', () => {
  expect(link('<video src="/v.mp4"></video>', 'video')).not.toContain('<a ');
});
