import { randomUUID } from 'node:crypto';
import type { Frame, Page } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import { openReader } from './open-reader';

const WORDS =
  'the keeper of the lower sluice wrote down each tide and what it carried past the gate before the lamp was lit and the boats came in';

/** Returns a paragraph of about this many words that begins with a sentence of its own. */
const paragraph = (name: string, words = 70): string => {
  const list = WORDS.split(' ');
  const text = Array.from({ length: words }, (_, at) => list[(at * 5 + name.length) % list.length]);
  return `<p>${name} begins here. So ${text.join(' ')}.</p>`;
};

/** A long article with headings, lists, a tall table, long code, pictures, a note, and colours of its own. */
function estuaryPage(elsewhere: string): string {
  const sections = Array.from({ length: 14 }, (_, at) => {
    const name = `Reach ${at + 1}`;
    return `<h2>${name} of the river</h2>${paragraph(`${name} first`)}${paragraph(`${name} second`)}`;
  });
  const rows = Array.from(
    { length: 60 },
    (_, at) => `<tr><td>Mark ${at}</td><td>${at * 3} hands</td></tr>`,
  );
  const code = Array.from({ length: 80 }, (_, at) => `level(${at}) // the mark ${at}`).join('\n');
  const figure = (src: string, caption: string) =>
    `<figure><img src="${src}" width="600" height="360" alt="${caption}"><figcaption>${caption}</figcaption></figure>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The sluice books</title>
<meta property="og:type" content="article"></head><body><main><article><h1>The sluice books</h1>
<p>The sluice books were kept for ninety years, and nobody read them until the gate was taken away.<sup><a href="#n1" id="r1">1</a></sup></p>
${figure('/pictures/pump.svg', 'How the pump fills the basin')}
${figure('/pictures/night.svg', 'The quay by night, after the lamp was lit')}
${figure(`${elsewhere}/pictures/chart.svg`, 'Depths of the basin, drawn for another paper')}
<p style="color:#fafafa">Pale words on a page <font color="#eeeeee">are read by nobody</font>, <span style="color:yellow;background:white">said the clerk</span>, and <mark>a <a href="/marked">marked link</a> in yellow</mark> by few.</p>
<table bgcolor="#000000"><tbody><tr bgcolor="#111111"><td style="background:#000;color:#222">Dark cell</td><td>Plain cell</td></tr></tbody></table>
<p>The sum <math><mstyle mathcolor="#fefefe"><mi mathcolor="#fdfdfd">q</mi><mo>=</mo><mn>4</mn></mstyle></math> was in the margin.</p>
${sections.slice(0, 5).join('')}
<ul><li>One hand for the gate.</li><li>Two for the lamp, and never more than that, however dark the night may be and however late.</li><li>None for the clerk.</li></ul>
<table><tbody>${rows.join('')}</tbody></table>
${sections.slice(5, 9).join('')}
<pre><code>${code}</code></pre>
${sections.slice(9).join('')}
<ol><li id="n1">The first note is about the ninety years. <a href="#r1">↩</a></li></ol>
</article></main></body></html>`;
}

/** Shows the article at an address of the sample site, and opens the reader over it. */
export async function readEstuaryPage(
  lectern: LecternBrowser,
  page: Page,
  origin: string,
): Promise<Frame> {
  await openEstuaryPage(page, origin);
  return openReader(lectern, page);
}

/** Shows the article at an address of the sample site. */
async function openEstuaryPage(page: Page, origin: string): Promise<void> {
  // Their pixels cannot be read.
  await page.route('https://drawings.test/**', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', path: 'tests/fixtures/site/pictures/pump.svg' }),
  );
  await page.route('**/sluice-books.html*', (route) =>
    route.fulfill({ contentType: 'text/html', body: estuaryPage('https://drawings.test') }),
  );
  // The reader returns to where an article was left, so each test reads another one.
  await page.goto(`${origin}/sluice-books.html?book=${randomUUID()}`);
}
