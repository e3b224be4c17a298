import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { readJsonLd } from './read-json-ld';
import { MetaTags } from './read-meta-tags';
import { dropSiteName, readTitles } from './read-titles';

const URL_OF_PAGE = 'https://www.harrowcourier.test/a';

function read(markup: string, siteName = 'The Harrow Courier'): string {
  const document = documentOf(markup);
  const [chosen = ''] = readTitles({
    document,
    meta: new MetaTags(document),
    structured: readJsonLd(document),
    siteName,
    url: URL_OF_PAGE,
  });
  return chosen;
}

test('the headline on the page that the metadata agrees with', () => {
  expect(
    read(
      '<title>x</title><meta property="og:title" content="Ferries are back | The Harrow Courier"><h1>Menu</h1><h1>Ferries are back at last</h1>',
    ),
  ).toBe('Ferries are back at last');
});

test('the metadata’s wording if no headline agrees', () => {
  expect(
    read(
      '<meta property="og:title" content="Ferries are back – The Harrow Courier"><h1>The Harrow Courier</h1>',
    ),
  ).toBe('Ferries are back');
});

test('the section after the headline is dropped, whatever quotation marks the metadata uses', () => {
  expect(
    read(
      '<meta property="og:title" content="Why ferries won\'t wait | HC Coast"><h1>Why ferries won’t wait</h1>',
    ),
  ).toBe('Why ferries won’t wait');
});

test('the section that only the paper’s own tag for the headline lacks is dropped', () => {
  expect(
    read(
      '<meta property="og:title" content="Ferries are back-Coast | The Harrow Courier"><meta name="headline" content="Ferries are back">',
    ),
  ).toBe('Ferries are back');
});

test('what follows a colon stays, although a section of the text has the words before it as its heading', () => {
  expect(
    read('<title>The ferries of Harrow: how to board one</title><h2>The ferries of Harrow</h2>'),
  ).toBe('The ferries of Harrow: how to board one');
});

test('the page title, if the only heading is a trail of sections', () => {
  expect(
    read(
      '<title>Not only locals. Ferries are back — The Harrow Courier</title><h1><a href="/n">News</a> / <a href="/n/h">Harbours</a></h1>',
      'The Harrow Courier',
    ),
  ).toBe('Not only locals. Ferries are back');
});

test('the heading that repeats the page title, rather than an h1 with the section', () => {
  expect(
    read(
      '<title>Ferries are back</title><h1>Coast and Harbours Centre</h1><h2>Ferries are back</h2>',
    ),
  ).toBe('Ferries are back');
});

test('the first heading if the page title only names the site', () => {
  expect(
    read('<title>The Harrow Courier</title><h1>The Harrow Courier</h1><h2>Ferries are back</h2>'),
  ).toBe('Ferries are back');
});

test('the name of the site in a link at the end of the heading is no part of the headline', () => {
  const page =
    '<title>Night ferries are back this spring » Coast » Quay</title><h1><span>Night ferries are back this spring</span><a href="/">Quay</a></h1>';
  expect(read(page, 'courier.test')).toBe('Night ferries are back this spring');
});

test('the box of a translator is no headline', () => {
  expect(
    read(
      '<title>Ferries are back</title><p></p><div class="skiptranslate"><h1>Text before it was translated</h1></div>',
    ),
  ).toBe('Ferries are back');
});

test('a single headline wins over a page title that says something else', () => {
  expect(read('<title>Loading</title><h1>Ferries are back</h1>')).toBe('Ferries are back');
});

test('the page title if there is no headline', () => {
  expect(read('<title>Ferries are back | The Harrow Courier</title>')).toBe('Ferries are back');
});

const og = (title: string) => `<meta property="og:title" content="${title}">`;
const ld = (headline: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>`;

test.each([
  [
    'a kicker in its own element is not part of the headline',
    `${og('Boats at night')}<h1><span class="overline">Coast</span> - <span>Boats at night</span></h1>`,
    'Boats at night',
  ],
  [
    'a section in a link before a bar is not part of the headline',
    `${og('Boats at night')}<h1><div><a href="/coast">Coast | </a></div><span>Boats at night</span></h1>`,
    'Boats at night',
  ],
  [
    'a section that the metadata repeats before a bar is not part of the headline',
    `${og('Coast | Boats at night')}<h1><a href="/coast">Coast |</a> Boats at night</h1>`,
    'Boats at night',
  ],
  [
    'a kicker that the metadata includes is kept',
    `${og('Coast: Boats at night')}<h1><span class="kicker">Coast</span>: <span>Boats at night</span></h1>`,
    'Coast: Boats at night',
  ],
  [
    'the wording with a colon if the page separates the kicker by its position',
    `${og('Coast: Boats at night')}<h1><span>Coast</span><span>Boats at night</span></h1>`,
    'Coast: Boats at night',
  ],
  [
    'what follows after a comma in the page title does not complete the headline',
    `<title>Boats at night, Harbour paper, 3 May</title>${og('Boats at night')}<h1>Night</h1>`,
    'Boats at night',
  ],
  [
    'the more complete of two wordings',
    `${og('After the storm: Boats at night')}<h1>Boats at night</h1>`,
    'After the storm: Boats at night',
  ],
  [
    'a section or slogan at the end is removed',
    `${og('Boats leave at night again - Latest of the coast')}<h1>Boats leave at night again</h1>`,
    'Boats leave at night again',
  ],
  [
    'OpenGraph’s wording if no other metadata has the visible one',
    `${og('Boats leave at night again')}<h1>Why the boats now leave at night</h1>`,
    'Boats leave at night again',
  ],
  [
    'the visible headline if JSON-LD has it too',
    `${og('Boats leave at night again')}${ld('Why the boats now leave at night')}<h1>Why the boats now leave at night</h1>`,
    'Why the boats now leave at night',
  ],
  [
    'the visible headline if the stated title is about another story',
    `${og('Cellos are cheaper this spring')}<h1>Why the boats now leave at night</h1>`,
    'Why the boats now leave at night',
  ],
  [
    'the heading above the text instead of an h1 in the breadcrumbs',
    `${og('Boats at night')}${ld('The boats that leave late')}<ul><li><h1>Boats at night</h1></li></ul><h2>The boats that leave late</h2>`,
    'The boats that leave late',
  ],
  [
    'a truncated title is completed',
    `<title>Boats and "barges" at night</title>${og('Boats and')}`,
    'Boats and "barges" at night',
  ],
  [
    'soft hyphens are removed',
    `<h1>Boats at mid&shy;night on the coast</h1>`,
    'Boats at midnight on the coast',
  ],
  [
    'the heading in front of the section and the site’s name',
    '<title>Boats leave at night again - Coast - Quayside</title><h2>Boats leave at night again</h2>',
    'Boats leave at night again',
  ],
  [
    'the same in OpenGraph’s title',
    `${og('Boats leave at night again: Quayside')}<h3>Boats leave at night again</h3>`,
    'Boats leave at night again',
  ],
  [
    'a section before the visible headline is dropped',
    `${og('Opinion | Boats leave at night again')}<h1>Boats leave at night again</h1>`,
    'Boats leave at night again',
  ],
  [
    'a remark in brackets that the page does not print',
    `${og('Boats leave at night again (Published 2019)')}<h1>Boats leave at night again</h1>`,
    'Boats leave at night again',
  ],
  [
    'the h1 that repeats the page title, not a stated heading of a list below',
    `<title>Boats leave at night again</title>${ld('More from the coast')}<h1>Boats leave at night again</h1><h2>More from the coast</h2>`,
    'Boats leave at night again',
  ],
  ['a bar at the end', '<title>Boats at night | </title>', 'Boats at night'],
  [
    'the sign of a link to the headline is not part of it',
    '<h1>Boats at night<a href="#boats">#</a></h1>',
    'Boats at night',
  ],
  [
    'the name of a section is not a headline',
    `${og('Boats at night')}<h1>Along the Coast</h1>`,
    'Boats at night',
  ],
])('%s', (_what, markup, title) => {
  expect(read(markup)).toBe(title);
});

test.each(['JSON-LD', 'OpenGraph'])(
  'a dek that is also the alternative headline is no wording of the headline, if %s has the description',
  (source) => {
    const dek =
      'They carry cellos and boxes of seedlings, and nobody on the quay knows who pays for it';
    const beginning = `${dek.slice(0, 80)}…`;
    const [described, shared] = source === 'JSON-LD' ? [beginning, ''] : ['', beginning];
    const story = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Boats leave at night again',
      alternativeHeadline: dek,
      description: described,
    });
    const document = documentOf(
      `${shared && `<meta property="og:description" content="${shared}">`}<script type="application/ld+json">${story}</script><h1>Boats leave at night again</h1><h2>${dek}</h2>`,
    );
    const structured = readJsonLd(document);
    const meta = new MetaTags(document);
    const titles = readTitles({ document, meta, structured, siteName: '', url: URL_OF_PAGE });
    expect(titles).not.toContain(dek);
  },
);

test('underscores separate the parts of an East Asian title', () => {
  const title = '<title>밤배가 돌아왔다_사회_해안일보</title>';
  expect(read(`${title}<h1>해안일보</h1><h2>밤배가 돌아왔다</h2>`, '해안일보')).toBe(
    '밤배가 돌아왔다',
  );
});

test('a bar from another script separates the site’s name from the title', () => {
  expect(read('<title>밤배가 돌아왔다 ㅣ 해안일보</title>', '해안일보')).toBe('밤배가 돌아왔다');
});

test.each([
  ['Ferries are back - The Harrow Courier', 'Ferries are back'],
  ['Ferries are back | Coast | The Harrow Courier', 'Ferries are back | Coast'],
  ['The Harrow Courier: Ferries are back', 'The Harrow Courier: Ferries are back'],
  ['The Harrow Courier | Ferries are back', 'Ferries are back'],
  ['Ferries - and what they carry', 'Ferries - and what they carry'],
  ['Ferries are back | harrowcourier.test', 'Ferries are back'],
])('%s', (title, headline) => {
  expect(dropSiteName(title, 'The Harrow Courier', URL_OF_PAGE)).toBe(headline);
});

test.each([
  [
    'after its section',
    'Coast - Ferries are back after nine years',
    'Ferries are back after nine years',
  ],
  [
    'before a channel and a site',
    '渡轮九年后重新启航 今晚出发-海岸频道-港湾网',
    '渡轮九年后重新启航 今晚出发',
  ],
  [
    'before an agency and a slogan',
    'Ferries are back after nine years :: Coast Agency :: A new view of the coast',
    'Ferries are back after nine years',
  ],
])('the part of the page title that the page prints as a line, %s', (_what, title, headline) => {
  const page = (line: string) => `<title>${title}</title><div>${line}</div><p>Text.</p>`;
  expect(read(page(`<div>${headline}</div>`))).toBe(headline);
  expect(read(page(`<a href="/x">${headline}</a>`))).toBe(title);
});

test('the line that the page title begins with, rather than an h1 with the site or a label', () => {
  const title = 'Ferries are back after nine years';
  const page = (heading: string, line: string, more = ' - Notes - Harbor') =>
    read(`<title>${title}${more}</title><h1>${heading}</h1>${line}<p>Text.</p>`);
  expect(page('Write to the keeper', `<h2>${title}</h2>`)).toBe(title);
  expect(page('Write to the keeper', `<div>${title}</div>`)).toBe(title);
  expect(
    page('Write to the keeper', `<meta name="headline" content="${title}"><h2>${title}</h2>`),
  ).toBe(title);
  // Another wording of the headline, a part of the title, and a title that is not printed.
  expect(page('After nine years, the ferries are back', `<h2>${title}</h2>`)).not.toBe(title);
  expect(page('Harbor', `<h2>${title}</h2>`)).toBe(title);
  expect(page('Harbor', `<h2>${title}</h2>`, ' - Harbor – Lyrics')).toBe('Harbor');
  expect(page('Write to the keeper', '')).toBe('Write to the keeper');
});
