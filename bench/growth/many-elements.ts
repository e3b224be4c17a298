import { makeShape, many, PROSE, type Shape } from './shape';

/** Returns pages with very many elements of one kind. */
export function makeManyElements(): Shape[] {
  const page = (name: string, body: string, build?: string): Shape =>
    makeShape(name, body + PROSE, build ? { build } : {});
  return [
    makeShape(
      '99,900 sibling paragraphs',
      many(99_900, () => '<p>The boat leaves at nine.</p>'),
    ),
    makeShape(
      '30,000 sibling paragraphs of one sentence',
      many(
        30_000,
        (at) => `<p>${at} The boat leaves at twenty past nine, and few are on board tonight.</p>`,
      ),
    ),
    page(
      'a table of 300 × 300',
      `<table>${many(300, () => `<tr>${many(300, (at) => `<td>${at}`)}`)}</table>`,
    ),
    page(
      'a headed table of 300 × 300',
      `<table><thead><tr><th>lo</thead>${many(300, () => `<tr>${many(300, (at) => `<td><p>${at}</p>`)}`)}</table>`,
    ),
    page(
      '10,000 tables',
      many(10_000, () => '<table><tr><td>lo<td>mi</table>'),
    ),
    page('99,000 breaks in one div', `<div>${many(99_000, () => 'lo<br>')}</div>`),
    page('99,000 breaks in one paragraph', `<p>${many(99_000, () => 'lo mi<br>')}</p>`),
    page('99,000 bare breaks', `<div>${'<br>'.repeat(99_000)}</div>`),
    page('49,000 double breaks in bold', `<p><b>${many(49_000, () => 'lo<br><br>')}</b></p>`),
    page(
      '90,000 links',
      many(90_000, (at) => `<a href="/${at}">lo mi ren</a> `),
    ),
    page(
      '50,000 links in one paragraph',
      `<p>${many(50_000, (at) => `lo <a href="/${at}">mi</a>, `)}</p>`,
    ),
    page('90,000 entries in one list', `<ul>${many(90_000, (at) => `<li>lo mi ren ${at}`)}</ul>`),
    page('45,000 terms', `<dl>${many(45_000, (at) => `<dt>lo ${at}<dd>mi ren`)}</dl>`),
    page('90,000 options', `<select>${many(90_000, (at) => `<option>lo ${at}`)}</select>`),
    page(
      '5,000 selects in one form',
      `<form>${many(5_000, () => '<select><option>lo<option>mi</select>')}</form>`,
    ),
    page(
      '50,000 inputs',
      many(50_000, () => '<label>lo <input type="checkbox"></label>'),
    ),
    page(
      '30,000 buttons',
      many(30_000, (at) => `<button aria-controls="x${at % 9}">lo</button>`),
    ),
    page(
      '20,000 buttons that open one part',
      `<div id="x" hidden>${PROSE}</div>${many(20_000, () => '<button aria-controls="x">lo</button>')}`,
    ),
    page(
      '20,000 folds',
      many(
        20_000,
        (at) =>
          `<button aria-controls="f${at}">lo</button><div id="f${at}" hidden>The boat leaves at twenty past nine, and few are on board tonight.</div>`,
      ),
    ),
    page(
      '50,000 headlines',
      many(50_000, (at) => `<h1>The shape of ${at} lo mi</h1>`),
    ),
    page(
      '50,000 equal headlines',
      many(50_000, () => '<h1>The shape of 50,000 equal headlines</h1>'),
    ),
    page(
      '20,000 articles with headlines',
      many(20_000, (at) => `<article><h1>lo mi ${at}</h1><p>lo mi ren ta ku.</p></article>`),
    ),
    page(
      '20,000 asides',
      many(20_000, () => '<aside>The boat leaves at nine.</aside>'),
    ),
    page(
      '30,000 times',
      many(30_000, () => '<time datetime="2026-03-12">lo</time>'),
    ),
    page(
      '20,000 bylines',
      many(20_000, (at) => `<p class="byline">By Ada Brook${at}</p>`),
    ),
    page(
      '30,000 marked authors',
      many(30_000, (at) => `<span itemprop="author">Ada Brook${at}</span>`),
    ),
    page(
      '10,000 frames',
      many(10_000, (at) => `<iframe src="/embed/${at}" title="lo ${at}" loading="lazy"></iframe>`),
    ),
    // Put in place at once, and half of them audio: a parser that yields makes the browser slower than this with the
    // square of the players, until the page takes half a minute to load.
    page(
      '20,000 players',
      '<div id="deep"></div>',
      `document.getElementById('deep').innerHTML = ${JSON.stringify(
        many(
          10_000,
          (at) =>
            `<video src="/${at}.mp4" title="lo ${at}" preload="none"></video><audio src="/${at}.mp3" title="mi ${at}" preload="none"></audio>`,
        ),
      )};`,
    ),
    page(
      '20,000 players in one figure',
      `<figure>${many(20_000, (at) => `<audio src="/${at}.mp3" preload="none"></audio>`)}</figure>`,
    ),
    page(
      '50,000 drawings',
      many(50_000, () => '<svg><g/></svg>'),
    ),
    page(
      '20,000 formulas',
      many(20_000, () => '<math><mi>x</mi><mo>=</mo></math> '),
    ),
    page(
      '20,000 formulas in one span',
      `<span>${many(20_000, () => '<math><mi>x</mi></math>')}</span>`,
    ),
    page('20,000 formulas in TeX', `<p>${many(20_000, () => 'lo \\(x^2\\) ')}</p>`),
    page(
      '20,000 drawn formulas',
      many(
        20_000,
        () => '<span class="katex"><span class="katex"><math><mi>x</mi></math></span></span>',
      ),
    ),
    page(
      '10,000 formulas in scripts',
      many(
        10_000,
        () => '<span class="MathJax_Preview"></span><script type="math/tex">x^2</script>',
      ),
    ),
    page(
      '10,000 popup notes',
      `${many(10_000, (at) => `<p>lo<sup aria-describedby="n${at}">1</sup></p>`)}${many(10_000, (at) => `<div id="n${at}" hidden>lo mi ${at}</div>`)}`,
    ),
    page(
      '20,000 note references',
      `<p>${many(20_000, (at) => `lo<sup id="r${at}"><a href="#n${at}">1</a></sup>`)}</p><ol>${many(20_000, (at) => `<li id="n${at}">lo <a href="#r${at}">↑</a></li>`)}</ol>`,
    ),
    page(
      '20,000 margin notes',
      `<p>${many(20_000, (at) => `lo<label for="m${at}">1</label><input type="checkbox" id="m${at}"><span>lo mi</span>`)}</p>`,
    ),
    page(
      '50,000 lines of code',
      `<pre>${many(50_000, (at) => `<span class="line">lo ${at}</span>`)}</pre>`,
    ),
    page(
      '20,000 rows of code',
      `<table>${many(20_000, (at) => `<tr><td class="num">${at}<td class="code">lo mi`)}</table>`,
    ),
    page(
      '20,000 code blocks',
      many(20_000, () => '<pre><code>lo</code></pre>'),
    ),
    page(
      '20,000 spans as blocks',
      many(20_000, (at) => `<span style="display:block">${at} The boat leaves at nine.</span>`),
    ),
    page(
      '20,000 spans as blocks in one paragraph',
      `<p>${many(20_000, (at) => `<span style="display:block">lo mi ${at}</span>`)}</p>`,
    ),
    page(
      '30,000 sentences in spans',
      `<div>${many(30_000, (at) => `<span>${at} The boat leaves at twenty past nine, and few are on board tonight.</span>`)}</div>`,
    ),
    page(
      'lines that keep their breaks',
      `<div style="white-space:pre-wrap">${'lo mi ren\n'.repeat(99_000)}</div>`,
    ),
    page(
      '20,000 fixed bars',
      many(20_000, () => '<div style="position:fixed">lo <h4>mi</h4></div>'),
    ),
    page(
      '50,000 comments in markup',
      many(50_000, () => '<!-- lo -->lo '),
    ),
    page(
      '20,000 comments of readers',
      `<div class="comments">${many(20_000, () => '<div class="comment"><p>The boat leaves at twenty past nine, and few are on board tonight, said the man.</p></div>')}</div>`,
    ),
    page(
      '20,000 named boxes with text',
      many(
        20_000,
        (at) =>
          `<div class="related-${at}"><p>The boat leaves at twenty past nine, and few are on board tonight.</p></div>`,
      ),
    ),
    page(
      '20,000 dropped capitals',
      many(20_000, () => '<p><span class="dropcap">T</span> he boat leaves</p>'),
    ),
    page(
      '20,000 drops in one paragraph',
      `<p>${many(20_000, () => '<span class="dropcap">T</span> ')}he boat</p>`,
    ),
    page(
      '20,000 signs in one line',
      `<p>lo ${many(20_000, () => '<img class="emoji" src="/e.png" alt="x" height="16">')}</p>`,
    ),
    page('50,000 ruby letters', `<p><ruby>${many(50_000, () => '漢<rt>か</rt>')}</ruby></p>`),
    page('90,000 empty elements', '<i></i>'.repeat(90_000)),
    page('40,000 empty paragraphs of blanks', '<p>&nbsp; </p>'.repeat(40_000)),
    page(
      '20,000 forms',
      many(20_000, () => '<form><input name="parentNode"><input name="attributes">lo</form>'),
    ),
    page(
      '20,000 templates',
      many(20_000, () => '<template><p>lo</p></template>'),
    ),
    page(
      '20,000 hidden captions',
      many(
        20_000,
        (at) =>
          `<img src="/${at}.jpg" alt="lo mi ren ta ku so ${at}"><div hidden>lo mi ren ta ku so ${at}</div>`,
      ),
    ),
    page(
      'a shadow root of 300,000 elements',
      '<div id="deep"></div>',
      `const shadow = document.getElementById('deep').attachShadow({ mode: 'open' });
       for (let index = 0; index < 300_000; index++) shadow.append(document.createElement('p'));`,
    ),
    page(
      '2,000 shadow roots',
      many(2_000, () => '<div class="host"></div>'),
      `for (const host of document.querySelectorAll('.host')) {
         const shadow = host.attachShadow({ mode: 'open' });
         for (let index = 0; index < 20; index++) shadow.append(Object.assign(document.createElement('p'), { textContent: 'The boat leaves at nine.' }));
       }`,
    ),
    page(
      '900 nested shadow roots',
      '<div id="deep"></div>',
      `let host = document.getElementById('deep');
       for (let level = 0; level < 900; level++) {
         const shadow = host.attachShadow({ mode: 'open' });
         host = document.createElement('div');
         shadow.append('The boat leaves at nine.', host);
       }`,
    ),
  ];
}
