import { expect, test } from 'vitest';
import { readPage } from '@/tests/support/read-page';

const PASSWORD = '<input type="password" name="word">';
const EMAIL = '<input type="email" name="email">';
const NAME = '<input type="text" name="username" autocomplete="username">';

test.each<[title: string, text: string, fields: string]>([
  [
    'Log in',
    'Welcome back to the harbour. Enter your name and your word, and tell no gull.',
    NAME + PASSWORD,
  ],
  [
    'Sign in',
    'Use the account of your pier. By going on you accept the rules of the harbour.',
    EMAIL,
  ],
  [
    'Create an account',
    'Stay in touch with the gulls in your life, and share everything with them.',
    EMAIL + PASSWORD,
  ],
  [
    'Forgot your password?',
    'Tell us the address that you gave us, and we will send you a link to a new one.',
    EMAIL,
  ],
  [
    'Confirm it is you',
    'We sent a number to the phone of the harbour. Enter it here within ten minutes.',
    '<input type="tel" name="code" autocomplete="one-time-code">',
  ],
  [
    'Members only',
    'This pier is for members of the club. Please log in to see its gulls and engines.',
    NAME + PASSWORD,
  ],
  [
    'Anmelden',
    'Willkommen zurück am Hafen. Bitte gib deinen Namen und dein Kennwort ein.',
    NAME + PASSWORD,
  ],
  [
    'Konto erstellen',
    'Bleib mit den Möwen in deinem Leben in Verbindung und teile alles mit ihnen.',
    EMAIL + PASSWORD,
  ],
  [
    'Connexion',
    'Heureux de vous revoir au port. Saisissez votre nom et votre mot de passe ici.',
    NAME + PASSWORD,
  ],
  [
    'Mot de passe oublié',
    'Donnez-nous votre adresse, et nous vous enverrons un lien pour le changer.',
    EMAIL,
  ],
  [
    'Iniciar sesión',
    'Bienvenido de nuevo al puerto. Escriba su nombre y su clave para continuar.',
    NAME + PASSWORD,
  ],
  [
    'Accedi',
    'Bentornato al porto. Inserisci il tuo nome e la tua parola per continuare qui.',
    EMAIL + PASSWORD,
  ],
  [
    'Вход',
    'Добро пожаловать в гавань. Введите своё имя и пароль, чтобы продолжить работу.',
    NAME + PASSWORD,
  ],
  [
    '로그인',
    '항구에 다시 오신 것을 환영합니다. 이름과 비밀번호를 입력해 주십시오.',
    NAME + PASSWORD,
  ],
  [
    'ログイン',
    '港へおかえりなさい。続けるには名前と合言葉を入力してください。カモメには教えないでください。',
    NAME + PASSWORD,
  ],
])('the form “%s” is not an article', (title, text, fields) => {
  const body = `<main><h1>${title}</h1><p>${text} ${text}</p><form>${fields}<button>OK</button></form></main>`;
  expect(readPage(title, body)).toBe('not-an-article');
});

test.each<[title: string, text: string, around?: string, head?: string]>([
  [
    'Just a moment...',
    'Checking your browser before you enter the harbour. This takes a few seconds.',
  ],
  [
    'harbour.test',
    'Checking the security of your connection. Please turn on JavaScript and cookies to go on.',
  ],
  [
    'Attention',
    'You have been asking too often. Please prove that you are no gull to go on.',
    '<div class="g-recaptcha"></div>',
  ],
  [
    'Harbour',
    'We have to be sure that you are no machine. Choose all pictures with a gull on a pier.',
    '<div class="h-captcha"></div>',
  ],
  [
    'One more step',
    'Please complete the check below, and then you will be taken to the harbour again.',
    '<form id="challenge-form"></form>',
  ],
  [
    'Access denied',
    'Our gulls think that you are a robot. Turn on cookies in your browser and try again.',
  ],
  [
    'Harbour',
    'You need to enable JavaScript to run this app. Look into the settings and load it again.',
  ],
  [
    'Moved',
    'The harbour has moved to another place. You will be taken there in a moment or two.',
    '',
    '<meta http-equiv="refresh" content="5; url=/new">',
  ],
  [
    'Einen Moment',
    'Ihr Browser wird geprüft, bevor Sie den Hafen betreten. Das dauert nur wenige Sekunden.',
  ],
  [
    'Un instant',
    'Nous vérifions votre navigateur avant de vous laisser entrer. Merci de patienter un peu.',
  ],
  [
    'Un momento',
    'Estamos comprobando su navegador antes de dejarle entrar en el puerto. Espere un poco.',
  ],
  [
    'Un attimo',
    'Stiamo controllando il tuo browser prima di farti entrare nel porto. Attendi un poco.',
  ],
  [
    'Минутку',
    'Мы проверяем ваш браузер, прежде чем пустить вас в гавань. Это займёт несколько секунд.',
  ],
  [
    '잠시만 기다리십시오',
    '항구에 들어가기 전에 브라우저를 확인하고 있습니다. 몇 초만 기다려 주십시오. 창을 닫지 마십시오.',
  ],
  [
    'しばらくお待ちください',
    '港に入る前にブラウザを確認しています。数秒お待ちください。この窓を閉じないでください。',
  ],
  [
    '请稍候',
    '进入港口之前，我们正在检查您的浏览器。这只需要几秒钟。请不要关闭此窗口，也不要喂海鸥。',
  ],
])('the check “%s” is not an article', (title, text, around = '', head = '') => {
  const body = `<main><h1>${title}</h1><p>${text}</p><p>${text}</p>${around}</main>`;
  expect(readPage(title, body, head)).toBe('not-an-article');
});

const SNIPPETS = [
  'A gull was seen on the pier, where it looked into an engine for an hour.',
  'The mate is fond of gulls and says so to anyone who walks past him.',
  'The rope of the ferry is longer than the pier, and nobody knows why.',
];
const NAMES = ['The gull', 'The mate of the ferry', 'A rope and its length'];
/** Writes an entry for each snippet: `%n` is its name, `%s` its text, `%a` its address. */
const list = (entry: string) =>
  SNIPPETS.map((text, at) =>
    entry
      .replaceAll('%n', NAMES[at] ?? '')
      .replaceAll('%s', text)
      .replaceAll('%a', `/notes/${at}`),
  ).join('');

/** Entries of lists that lead to other pages. */
const ENTRIES = [
  '<div class="result"><h3><a href="%a">%n</a></h3><p>%s</p></div>',
  '<li><h2><a href="%a">%n</a></h2><span>harbour.test › notes</span><p>%s</p></li>',
  '<div><a href="%a">%n</a><div>%s</div></div>',
  '<p><a href="%a"><b>%n</b></a><br>%s</p>',
  '<li><a href="%a">%n</a> <span>12 March 2026</span><p>%s</p></li>',
  '<tr><td><a href="%a">%n</a></td><td>%s</td></tr>',
  '<dt><a href="%a">%n</a></dt><dd>%s</dd>',
  '<a href="%a"><h3>%n</h3><p>%s</p></a>',
  '<section><h2>%n</h2><p>%s</p><p><a href="%a">Read more</a></p></section>',
  '<article><h2><a href="%a">%n</a></h2><p>%s</p></article>',
  '<article><a href="%a"><img src="/gull.jpg" alt=""></a><h3><a href="%a">%n</a></h3><time datetime="2026-03-12">12 March</time><p>%s</p></article>',
  '<div class="card"><img src="/gull.jpg" alt=""><h2><a href="%a">%n</a></h2><p>%s</p><a href="%a">More</a></div>',
  '<li><a href="%a">%n: %s</a></li>',
  '<p><a href="%a">%n</a> – %s</p>',
  '<div><h3>%n</h3><div>%s <a href="%a">…</a></div></div>',
];
const WRAPPERS: Record<string, string> = { '<li': 'ul', '<tr': 'table', '<dt': 'dl' };
const page = (entry: string) => {
  const wrapper = WRAPPERS[entry.slice(0, 3)] ?? 'div';
  return `<${wrapper}>${list(entry)}</${wrapper}>`;
};

test.each(ENTRIES)('results of a search are not an article: %s', (entry) => {
  const search = '<form role="search"><input name="q"></form>';
  expect(readPage('gull – Search', `<h1>gull – Search</h1>${search}${page(entry)}`)).toBe(
    'not-an-article',
  );
});

test.each(ENTRIES)('a front page is not an article: %s', (entry) => {
  const intro = '<p>Notes from the pier.</p>';
  expect(
    readPage('Harbour notes', `<header><h1>Harbour notes</h1>${intro}</header>${page(entry)}`),
  ).toBe('not-an-article');
});

const INTRO =
  '<p>Here are all the harbours that we know, with their gulls and their engines, by name.</p>';

test.each([
  '<ul><li><a href="/x">A harbour with a name that is quite long</a></li>%</ul>',
  '<ol><li><a href="/x">A harbour with a name that is quite long</a> (new)</li>%</ol>',
  '<p><a href="/x">A harbour with a name that is quite long</a></p>%',
  '<div><a href="/x">A harbour with a name that is quite long</a></div>%',
  '<p><a href="/x">Harbour</a> | <a href="/y">Its gulls</a> | <a href="/z">Its engines</a></p>%',
  '<table><tr><td><a href="/x">A harbour</a></td><td><a href="/y">Its gulls</a></td></tr>%</table>',
  '<h2>Coast</h2><ul><li><a href="/x">A harbour with a name</a></li><li><a href="/y">Its gulls</a></li></ul>%',
  '<h3><a href="/x">A harbour with a name that is quite long</a></h3>%',
  '<dl><dt><a href="/x">A harbour with a name</a></dt><dd><a href="/y">its gulls</a></dd>%</dl>',
  '<pre><a href="/x">gull-on-the-pier-at-night.jpg</a>  2026-03-12 21:20  14K</pre>%',
  '<div><span><a href="/x">Rope of 20 metres, tarred twice</a></span> <span>19.90 €</span></div>%',
  '<div><img src="/x.jpg" alt=""><a href="/x">Rope of 20 metres, tarred twice</a></div>%',
  '<li><a href="/x">Harbour</a>, <a href="/y">gulls</a>, <a href="/z">engines</a></li>%',
  '<section><h2><a href="/x">Harbour</a></h2><p><a href="/y">Its gulls</a></p></section>%',
  '<a href="/x">A harbour with a name that is quite long</a><br>%',
])('a list of links is not an article: %s', (entry) => {
  const [first = '', last = ''] = entry.split('%');
  const [open, item] = /^<(ul|ol|table|dl)>/.test(first)
    ? [first.slice(0, first.indexOf('>') + 1), first.slice(first.indexOf('>') + 1)]
    : ['', first];
  const links = `${open}${Array.from({ length: 9 }, (_, at) => item.replaceAll('href="/', `href="/${at}`)).join('')}${last}`;
  expect(readPage('Links', `<h1>Links</h1>${INTRO}${links}`)).toBe('not-an-article');
});
