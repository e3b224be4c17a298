import { expect, test } from 'vitest';
import { readPage } from '@/tests/support/read-page';

const NAV = `<header><a href="/">Harbour notes</a></header><nav><ul><li><a href="/about">About</a></li>
<li><a href="/archive">Archive</a></li><li><a href="/feed">Feed</a></li></ul></nav>`;
const FOOTER = '<footer><p>© 2026 Harbour notes</p><a href="/imprint">Imprint</a></footer>';
const LINES = [
  'The ferry will not sail tonight.',
  'A gull sits on the engine, and the mate is fond of gulls.',
  'We shall ask it again at nine.',
].join(' ');
const NOTE = `<p>${LINES}</p>`;
const DATE = '<time datetime="2026-03-12">12 March 2026</time>';

test.each<[kind: string, title: string, body: string, words: string]>([
  ['a note and nothing else', 'Harbour', NOTE, 'The ferry will not sail'],
  [
    'short paragraphs',
    'Four lines',
    '<div><p>First the tide came in at noon.</p><p>Then a gull sat down on the pier.</p><p>Nobody asked it to leave again.</p><p>That was all of the evening.</p></div>',
    'Then a gull',
  ],
  ['a note with a headline', 'A gull', `<main><h1>A gull</h1>${NOTE}</main>`, 'fond of gulls'],
  [
    'a note between navigation and footer',
    'A gull – Harbour notes',
    `${NAV}<main><h1>A gull</h1>${NOTE}</main>${FOOTER}`,
    'fond of gulls',
  ],
  [
    'a note of an author',
    'On the pier',
    `<div class="note"><h1>On the pier</h1><p class="byline">By Oda Wrenfield</p>${NOTE}</div>`,
    'fond of gulls',
  ],
  [
    'a note above a request to subscribe',
    'On the pier',
    `<div><h1>On the pier</h1>${NOTE}</div><footer><form><input type="email" name="email"><button>Subscribe</button></form></footer>`,
    'fond of gulls',
  ],
  [
    'an article with headings of its own',
    'Harbour notes',
    `<article><h3>The gull</h3>${NOTE}</article>`,
    'fond of gulls',
  ],
  [
    'sections with headings',
    'Rules of the pier',
    '<main><h1>Rules of the pier</h1><h2>Gulls</h2><p>They may sit wherever they like to.</p><h2>Engines</h2><p>They may be repaired until nine at night.</p><h2>Bells</h2><p>They are rung once by whoever comes last.</p></main>',
    'rung once',
  ],
  [
    'a short Korean headline',
    '갈매기',
    '<main><h1>갈매기</h1><p>오늘 밤 배는 떠나지 않는다. 갈매기가 기관 위에 앉아 있고 항해사는 갈매기를 좋아한다. 아홉 시에 다시 물어보기로 했다.</p></main>',
    '갈매기가 기관',
  ],
  [
    'a short Japanese headline',
    '船',
    '<main><h1>船</h1><p>今夜、船は出ない。エンジンの上にカモメがとまっていて、航海士はカモメが好きなのだ。九時にもう一度きいてみることにした。</p></main>',
    'カモメがとまって',
  ],
  [
    'a post with a date',
    'A gull – Harbour notes',
    `${NAV}<div class="post"><h2>A gull</h2>${DATE}${NOTE}</div><div class="widget"><h3>Tags</h3><p><a href="/t/1">engine</a> <a href="/t/2">birds</a></p></div>${FOOTER}`,
    'fond of gulls',
  ],
  [
    'the only article of a page with boxes',
    'A gull',
    `${NAV}<article><h1>A gull</h1>${NOTE}</article><div>${'<p><a href="/x">Another note of the keeper about something else</a></p>'.repeat(6)}</div>${FOOTER}`,
    'fond of gulls',
  ],
  [
    'a post with its source',
    'A gull',
    `<article><h1>A gull</h1>${NOTE}<p>Via <a href="https://gulls.test/">The gull register</a></p></article>`,
    'fond of gulls',
  ],
  [
    'code with a sentence',
    'Counting gulls',
    '<article><h1>Counting gulls</h1><pre><code>let gulls = 0;\nfor (const bird of pier) if (bird.isGull) gulls += 1;\nconsole.log(gulls);</code></pre><p>This prints how many of them there are.</p></article>',
    'how many of them',
  ],
  [
    'a quotation',
    'Said the mate',
    '<article><h1>Said the mate</h1><blockquote><p>There is no engine that a gull has not looked into first.</p></blockquote><p>He said it twice, and then he went below.</p></article>',
    'looked into first',
  ],
  [
    'Korean',
    '갈매기와 기관',
    '<article><h1>갈매기와 기관</h1><p>오늘 밤 배는 떠나지 않는다. 갈매기가 기관 위에 앉아 있고 항해사는 갈매기를 좋아한다. 아홉 시에 다시 물어보기로 했다.</p></article>',
    '갈매기가 기관',
  ],
  [
    'Japanese',
    'カモメと船の話',
    '<article><h1>カモメと船の話</h1><p>今夜、船は出ない。エンジンの上にカモメがとまっていて、航海士はカモメが好きなのだ。九時にもう一度きいてみることにした。</p></article>',
    'カモメがとまって',
  ],
  [
    'Arabic',
    'نورس',
    '<article><h1>نورس</h1><p>لن تبحر العبارة هذه الليلة. هناك نورس يجلس على المحرك، والبحار يحب النوارس كثيرا. سنسأله مرة أخرى عند الساعة التاسعة.</p></article>',
    'نورس يجلس',
  ],
  [
    'boxes with advice',
    'Mooring',
    '<article><h1>Mooring</h1><p>Here is how to moor in a side wind.</p><div class="admonition"><p>Note</p><p>The rope should be longer than the boat is.</p></div><p>Here is what to do afterwards, if it holds.</p></article>',
    'longer than the boat',
  ],
])('%s is read', (_, title, body, words) => {
  expect(readPage(title, body)).toContain(words);
});

const FIELD = '<input name="user"><input type="password" name="word"><button>Log in</button>';
const RESULTS = [1, 2, 3]
  .map(
    (at) =>
      `<div class="result"><h3><a href="/${at}">Gull number ${at}</a></h3><p>A gull with the number ${at} was seen on the pier, where it looked into an engine.</p></div>`,
  )
  .join('');
const TEASERS = RESULTS.replaceAll('result', 'teaser').replaceAll('h3', 'h2');

test.each<[kind: string, title: string, body: string, head?: string]>([
  [
    'a form to log in',
    'Log in',
    `<main><h1>Log in</h1><p>Welcome back to the harbour. Please enter your name and your word, and do not tell anyone.</p><form>${FIELD}</form></main>`,
  ],
  [
    'a form to register',
    'Harbour',
    `<h1>Harbour</h1><p>The harbour lets you stay in touch with the gulls in your life, and share everything with them.</p><div>${FIELD}</div>`,
  ],
  [
    'a check of the browser',
    'Just a moment...',
    '<div id="challenge-stage"><h1>Just a moment...</h1><p>Checking your browser before you enter the harbour. This takes a few seconds, please stay on this page.</p></div>',
  ],
  [
    'a check that names the browser',
    'harbour.test',
    '<h1>harbour.test</h1><p>Checking your browser before you enter harbour.test. This process is automatic, and takes a few seconds.</p>',
  ],
  [
    'a puzzle',
    'Harbour',
    '<h1>Harbour</h1><p>We have to be sure that you are no machine. Please choose all pictures that show a gull on a pier.</p><div class="h-captcha"></div>',
  ],
  [
    'a page that needs scripts',
    'Harbour',
    '<div><h1>Harbour</h1><p>You need to enable JavaScript to run this app. Please look into the settings, and load it again afterwards.</p></div>',
  ],
  [
    'a page that leads on',
    'Moved',
    '<h1>Moved</h1><p>The harbour has moved to another place. You will be taken there in a moment, or follow the link.</p>',
    '<meta http-equiv="refresh" content="5; url=/new">',
  ],
  [
    'an error',
    '404 – Harbour',
    '<h1>404 – Harbour</h1><p>We are sorry, but there is nothing at this address. Perhaps it was a gull. Please go back to the beginning.</p>',
  ],
  ['results of a search', 'gull – Search', `<h1>gull – Search</h1>${RESULTS}`],
  ['a front page', 'Harbour notes', `<h1>Harbour notes</h1>${TEASERS}`],
  [
    'a front page of articles',
    'Harbour notes',
    `<h1>Harbour notes</h1>${[1, 2, 3].map((at) => `<article><h2><a href="/${at}">Gull ${at}</a></h2>${DATE}<p>A gull with the number ${at} was seen on the pier.</p></article>`).join('')}`,
  ],
  [
    'a list of links',
    'Links',
    `<h1>Links</h1><p>Here are all the harbours that we know, with their gulls and their engines, by name.</p><ul>${'<li><a href="/x">A harbour with a name that is quite long</a></li>'.repeat(8)}</ul>`,
  ],
  [
    'a list of files',
    'Index of /gulls',
    `<h1>Index of /gulls</h1><pre>${[1, 2, 3, 4, 5].map((at) => `<a href="gull-${at}.jpg">gull-${at}-on-the-pier-at-night.jpg</a> 2026-03-12 21:2${at} 14K`).join('\n')}</pre>`,
  ],
  [
    'a grid of goods',
    'Ropes',
    `<h1>Ropes</h1>${[1, 2, 3, 4].map((at) => `<div class="item"><a href="/r${at}"><img src="r${at}.jpg" alt=""></a><a href="/r${at}">Rope of ${at}0 metres, tarred twice</a><span>${at}9.90 €</span></div>`).join('')}`,
  ],
  [
    'a request for consent',
    'Harbour',
    '<div><p>We and our gulls use cookies to remember you on the pier. You can agree to that or look at all the settings.</p><button>Accept</button></div>',
  ],
  [
    'labels of an app',
    'Tides',
    '<main><h1>Tides</h1><div>High 21:20</div><div>Low 03:35</div><div>Wind 4 from the west</div><div>Water 6 degrees</div><div>Sunrise 06:40</div><div>Sunset 18:22</div></main>',
  ],
])('%s is not an article', (_, title, body, head) => {
  expect(readPage(title, body, head)).toBe('not-an-article');
});
