/** Shared by web pages and books. Has no colours, because EPUB readers set them. */
const SHARED = `
h1 { font-size: 1.9em; line-height: 1.2; margin: 0 0 .5em; text-wrap: balance; }
h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.8em 0 .6em; break-after: avoid; }
h2 { font-size: 1.35em; }
h3 { font-size: 1.15em; }
h4, h5, h6 { font-size: 1em; }
p, ul, ol, dl, blockquote, pre, table { margin: 0 0 1em; }
.dek { font-size: 1.15em; line-height: 1.4; }
.line, .partial { font-size: .875em; margin-bottom: 2em; }
.partial { border: 1px solid; border-radius: 4px; padding: .5em .8em; }
figure { margin: 1.8em 0; break-inside: avoid; }
img { display: block; max-width: 100%; height: auto; }
figcaption { font-size: .875em; line-height: 1.4; margin-top: .5em; }
figcaption small { font-size: inherit; }
blockquote { margin-inline: 0; padding-inline-start: 1.2em; border-inline-start: 3px solid; }
pre { overflow-x: auto; white-space: pre-wrap; font-size: .875em; }
table { border-collapse: collapse; font-size: .925em; }
th, td { padding: .35em .6em; border-bottom: 1px solid; text-align: start; vertical-align: top; }
hr { border: 0; border-top: 1px solid; margin: 2em 0; }
:lang(ko) { word-break: keep-all; overflow-wrap: anywhere; }
`;

/** The style of a book. */
export const BOOK_STYLE = `body { margin: 5%; line-height: 1.5; }${SHARED}`;

/** The style of a web page: light or dark like the system, black on white in print. */
export const WEB_STYLE = `:root { color-scheme: light dark; --text: light-dark(#1e1c18, #e3ded5); --quiet: light-dark(#57524a, #b8b1a5); --link: light-dark(#1d5b49, #9fd3bf); }
body { margin: 0 auto; max-width: 38rem; padding: 2.5rem 1.25rem 5rem; background: light-dark(#fdfcf9, #191816); color: var(--text); font: 1.1875rem/1.6 "Iowan Old Style", Charter, Georgia, "Noto Serif", serif; overflow-wrap: break-word; }
body:lang(ko), body:lang(ja), body:lang(zh) { font-family: "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans CJK KR", sans-serif; line-height: 1.75; }
a { color: var(--link); text-underline-offset: .15em; }
${SHARED}img { border-radius: 4px; }
.dek, .line, figcaption { color: var(--quiet); }
blockquote, th, td, hr { border-color: var(--quiet); }
@media (prefers-color-scheme: dark) { img { filter: brightness(.9); } }
@media print { :root { color-scheme: light; --text: #000; --quiet: #333; --link: #000; } body { background: none; max-width: none; padding: 0; font-size: 11pt; line-height: 1.45; } }
`;
