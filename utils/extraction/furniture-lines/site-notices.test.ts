import { expect, test } from 'vitest';
import { blocksOf, storyOf } from '@/tests/support/blocks';
import { addBelowRequests, readSiteNotices } from './site-notices';

function reasonsOf(markup: string): (string | null)[] {
  const blocks = blocksOf(markup);
  return addBelowRequests(blocks, readSiteNotices(blocks));
}

test.each([
  'This article is exclusive to Quayside+ subscribers',
  'THIS CONTENT IS RESERVED FOR SUBSCRIBERS ONLY',
  'Create an account or sign in to continue with your reading experience.',
  'Subscribe now to read the latest news of the port.',
  'Already a subscriber? Log in',
  'Dieser Artikel ist nur für Abonnenten zu lesen.',
  'Sie sind bereits registriert? Hier entlang',
  'Cet article est réservé aux abonnés',
  'Inscrivez-vous gratuitement pour lire la suite',
  'Regístrate gratis para seguir leyendo',
  'Questo articolo è riservato agli abbonati',
  'Este conteúdo é exclusivo para assinantes',
  'Log in om verder te lezen',
  'Logga in för att läsa vidare',
  '記事に『港の声』ができます。ご利用には会員登録が必要です。',
  '로그인 후 이용하세요',
  '登录后查看全文',
])('“%s” asks to register', (text) => {
  expect(reasonsOf(`<p>${text}</p>`)).toEqual(['asks to register']);
});

test.each([
  ['a label', 'Externer Inhalt nicht verfügbar'],
  ['a label', 'External content blocked'],
  ['a label', 'Deine Privatsphäre-Einstellungen verhindern das Laden aller externen Inhalte.'],
  ['a label', 'after newsletter promotion'],
  ['a label', '- Anzeige-'],
  ['a label', 'Reklama'],
  ['a line of the site', 'Found a mistake? Select the text and press Ctrl + Enter.'],
  ['a line of the site', 'Если вы нашли ошибку, выделите её и нажмите Ctrl+Enter'],
  ['asks to subscribe', 'Please follow The Courier on Twitter and Facebook.'],
  [
    'asks to subscribe',
    'Sie können sich jederzeit wieder abmelden. Weitere Informationen finden Sie in unserer Datenschutzrichtlinie.',
  ],
  ['asks to register', '有料会員になると会員限定の記事もお読みいただけます。'],
  ['asks to register', '【春のキャンペーン】有料記事が読み放題！詳しくはこちら'],
  ['the date', 'Published Jun 04, 2026 • Last updated 1 day ago • 2 minute read'],
  ['a label', 'Реклама:'],
  [
    'asks to subscribe',
    'Der Hafenbrief: unser Newsletter kommt jeden Abend direkt in Ihr Postfach.',
  ],
  ['asks to subscribe', 'Follow the Harrow Courier on Google News and never miss a tide.'],
  ['asks to subscribe', 'Am Morgen das Wichtigste: Abonniere den Whatsapp-Kanal der Hafenpost.'],
  ['asks to subscribe', 'Read more of the port by signing up to our free weekly newsletter'],
  [
    'how the site earns money',
    'If you buy something using links in our stories, we may earn a commission.',
  ],
  ['how the site earns money', 'As a Ropewalk Associate I earn from qualifying purchases.'],
  ['a plea', 'Support us with a small gift every month.'],
  ['a plea', 'This story is funded by readers like you.'],
  ['a plea', 'Unterstützen Sie uns!'],
  ['a plea', 'Leave a comment below'],
  ['a plea', 'Have a tip? Write to the desk and let us know.'],
  ['a label', 'Lire aussi :'],
  ['a label', 'Para saber más'],
  ['a label', 'Placeholder image-3'],
  ['a label', 'Table of Contents'],
  ['a label', 'Advertisement: A new kind of rope'],
  ['the date', 'Published June 23, 2025 10:39AM'],
  ['the date', 'Zuletzt aktualisiert am 3. Mai 2026'],
  ['leads to another story', 'Alles über die Flut lesen Sie in unserem Liveblog:'],
])('%s: “%s”', (reason, text) => {
  expect(reasonsOf(`<p>${text}</p>`)).toEqual([reason]);
});

test.each([
  'Anzeige gegen den Lotsen',
  'Sign in to the harbour office at nine, the keeper said, and wait for the tide to read the gauge.',
  'The keepers earn a commission on each rope that they sell.',
  'The members support the port, and any donation goes to the sluice.',
  'The newsletter of the port has four hundred readers.',
  'The port followed the live blog of the flood all night long.',
  'The story so far is related in three books.',
  'Published in 2019, the tables were printed again the year after.',
  'Stand 3 of the market sells ropes.',
  'Newsletters that once filled the inbox of every reader now go unread, the keepers say.',
  'Follow-up talks between the port and Facebook begin in May.',
  'Folgen hat das auch für Facebook, sagt die Sprecherin des Hafens.',
  'Viele abonnieren den Newsletter der Stadt, doch nur wenige lesen ihn.',
  'Sigue la polémica por el uso de WhatsApp en el puerto.',
  'Bereits registrierte Boote dürfen bis Mai im Hafen bleiben.',
  'Jetzt registrieren die Messgeräte wieder steigende Pegel.',
  '회사는 항구에 회원 전용 쉼터를 열었다고 밝혔다.',
  '구독자 전용 창구는 지난해 문을 닫았다.',
  '同社は会員限定の桟橋を三月に開いた。',
  '该港口推出会员专享码头，三个月内吸引了十万人。',
  'Published in 1982 when he was 21, the tables were a success.',
  'Updated rules took effect on 3 May 2024 in every port.',
  'Published on the 3rd of May 2026, the tables were sold out by the evening.',
  '“We earn a commission on every boat that is sold,” the broker said.',
  'The tables are funded by readers and by the port.',
  'Wherever your gift makes a difference, a lamp is lit.',
  'The keeper left after a row about a live blog.',
])('“%s” is part of the text', (text) => {
  expect(reasonsOf(`<p>${text}</p>`)).toEqual([null]);
});

test('what members get, below the request to register, is a notice too, but not the text after it', () => {
  const list = '<ul><li>All the tide tables</li><li>The crossword of the port</li></ul>';
  const request = '<p>Subscribe to unlock more articles</p>';
  expect(
    reasonsOf(`${request}${list}<p>The paper as a file</p><p>${storyOf('Then')}</p>${list}`),
  ).toEqual([
    'asks to register',
    'below a request to register',
    'below a request to register',
    null,
    null,
  ]);
  expect(reasonsOf(`${request}<p>“No,” she said</p>`)[1]).toBeNull();
});

test('a story set as a list below a request to register stays', () => {
  const request = '<p>Subscribe to unlock more articles</p>';
  const story = `<ol>${`<li>${storyOf('Then')}</li>`.repeat(9)}</ol>`;
  expect(reasonsOf(request + story)).toEqual(['asks to register', null]);
});

test('a heading asks to subscribe too, and is a label too', () => {
  expect(reasonsOf('<h3>Sign up for the Quayside newsletter</h3><h3>Related stories</h3>')).toEqual(
    ['asks to subscribe', 'a label'],
  );
  expect(reasonsOf('<h3>The newsletters of the port</h3>')).toEqual([null]);
});

test('a line with a pointer and a link leads to another story, one without a link does not', () => {
  expect(reasonsOf('<p>&gt;&gt; Here are <a href="/x">all tides of the year</a></p>')).toEqual([
    'leads to another story',
  ]);
  expect(reasonsOf('<p>&gt;&gt; Here are all tides of the year</p>')).toEqual([null]);
});

test('a list whose entries are a label and a headline leads to other stories', () => {
  const entry = (label: string, at: number) =>
    `<li><strong>${label}</strong> <a href="/${at}">The ferries are back at the old quay ${at}</a></li>`;
  expect(reasonsOf(`<ul>${entry('Port:', 1)}${entry('What now?', 2)}</ul>`)).toEqual([
    'a list of links',
  ]);
  const described = '<li><a href="/3">The heron</a> leaves the quay at nine in the morning</li>';
  expect(reasonsOf(`<ul>${entry('Port:', 1)}${described}</ul>`)).toEqual([null]);
});

test('a figure without a picture that offers a newsletter asks to subscribe', () => {
  const offer = '<p>Sign up to the Harbour Letter</p>Free weekly newsletter';
  expect(reasonsOf(`<figure>${offer}</figure>`)).toEqual(['asks to subscribe']);
  expect(reasonsOf(`<figure><img src="/a.jpg" width="800">${offer}</figure>`)).toEqual([null]);
});
