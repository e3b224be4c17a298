import { makeCostlyStyles } from './costly-styles';
import { makeExpandingText } from './expanding-text';
import { makeGiantParts } from './giant-parts';
import { InventedWords } from './invented-words';
import { makeManyElements } from './many-elements';
import { makeManyMarks } from './many-marks';
import { makeManyPictures } from './many-pictures';
import { makeNestedElements } from './nested-elements';
import { makeNestedText } from './nested-text';
import { makeNewerParts } from './newer-parts';
import { makeOddTrees } from './odd-trees';
import { makeRarerParts } from './rarer-parts';
import { makeRepeatedText } from './repeated-text';
import { makeShape, many, nest, PROSE as prose, type Shape } from './shape';
import { makeSlowStrings } from './slow-strings';
import { makeUncommonElements } from './uncommon-elements';

/** Returns pages that expose steps slower than linear, each close to the maximum page size. */
export function makeHostileShapes(): Shape[] {
  return [
    ...makeStructures(),
    ...makeNestedElements(),
    ...makeManyElements(),
    ...makeManyPictures(),
    ...makeSlowStrings(),
    ...makeGiantParts(),
    ...makeRepeatedText(),
    ...makeOddTrees(),
    ...makeNestedText(),
    ...makeNewerParts(),
    ...makeManyMarks(),
    ...makeRarerParts(),
    ...makeCostlyStyles(),
    ...makeUncommonElements(),
    ...makeExpandingText(),
  ];
}

/** Returns pages of unusual structure: deep, flat or with all content in one place. */
function makeStructures(): Shape[] {
  const words = new InventedWords();
  const page = (name: string, body: string, build?: string): Shape =>
    makeShape(name, body, build ? { build } : {});
  const line = words.text(5);
  return [
    page('50,000 flat paragraphs', many(50_000, () => '<p>lo mi ren</p>') + prose),
    page('90,000 flat divs without text', many(90_000, () => '<div></div>') + prose),
    page(
      'one paragraph of 90,000 spans',
      `<p>${many(90_000, () => '<span>lo</span> ')}</p>${prose}`,
    ),
    page('900 deep', '<div id="deep"></div>', nest(900, prose)),
    page(
      '900 deep, text at each level',
      `<div id="deep"></div>`,
      nest(900, prose, '<p>lo mi ren ta ku so vel</p>'),
    ),
    page(
      '20,000 pictures',
      prose +
        many(20_000, (index) => `<img src="/${index}.jpg" alt="lo mi ren ta ku so ${index}">`),
    ),
    page(
      '20,000 pictures in divs',
      prose +
        many(
          20_000,
          (index) => `<div><img src="/${index}.jpg" alt=""><p>${words.word()}</p></div>`,
        ),
    ),
    page('20,000 breaks', `<div>${many(20_000, () => 'lo mi ren ta ku <br>')}</div>${prose}`),
    page(
      '20,000 pairs of breaks',
      `<div>${many(20_000, () => 'lo mi ren ta ku <br><br>')}</div>${prose}`,
    ),
    page('50,000 links', prose + many(50_000, (index) => `<a href="/${index}">lo mi</a> `)),
    page(
      '40,000 links in lists',
      prose +
        many(
          2_500,
          () => `<ul>${many(20, (index) => `<li><a href="/${index}">lo mi</a></li>`)}</ul>`,
        ),
    ),
    page(
      '20,000 named boxes',
      prose + many(20_000, (index) => `<div class="share box-${index}"><p>lo</p></div>`),
    ),
    page('one text of 10 MB', `<p>${line.repeat(Math.ceil(10_000_000 / line.length))}</p>`),
    page('one text of 10 MB without spaces', `<p>${'lo'.repeat(5_000_000)}</p>${prose}`),
    page(
      '10 MB of paragraphs',
      many(25_000, (index) => `<p>${index} ${line.slice(0, 390)}</p>`),
    ),
    page(
      '2,000 pictures in noscript, in one box',
      `<div>${many(2_000, (index) => `<noscript><img src="/${index}.jpg"></noscript>`)}</div>${prose}`,
    ),
    page(
      '2,000 captioned pictures in one box',
      `${prose}<div>${many(2_000, (index) => `<img src="/${index}.jpg"><p class="caption">${index} lo mi ren</p>`)}</div>`,
    ),
    page(
      '2,000 credited pictures in one figure',
      `${prose}<figure>${many(2_000, (index) => `<img src="/${index}.jpg"><span class="credit">${index} lo</span>`)}</figure>`,
    ),
    page('50,000 hidden boxes', many(50_000, () => '<div hidden>lo</div>') + prose),
    page('400 nested menus', '<div id="deep"></div>', nest(400, prose, '', 'nav')),
    page(
      '900 nested named boxes',
      '<div id="deep"></div>',
      `${nest(900, prose)} for (const box of document.querySelectorAll('#deep div')) box.className = 'share';`,
    ),
    page('30,000 headings', many(30_000, (index) => `<h2>${index} lo mi</h2>`) + prose),
    page('30,000 bold lines', many(30_000, (index) => `<p><b>${index} lo mi ren</b></p>`) + prose),
    page(
      '40,000 short lines in main',
      `<main>${many(40_000, (index) => `<p>${index} <a href="/">lo</a> mi ren</p>`)}</main>`,
    ),
    page(
      '3,000 slots',
      `<div id="deep">${many(3_000, (index) => `<p slot="s${index}">${index} ${line}</p>`)}</div>`,
      `const shadow = document.getElementById('deep').attachShadow({ mode: 'open' });
       for (let index = 0; index < 3_000; index++) {
         const slot = document.createElement('slot');
         slot.name = 's' + index;
         shadow.append(slot);
       }`,
    ),
    page(
      '20,000 rows in a table',
      `<table>${many(20_000, () => '<tr><td>lo<td>mi<td>ren</tr>')}</table>${prose}`,
    ),
    page('400 nested quotes', `<div id="deep"></div>${prose}`, nest(400, prose, '', 'blockquote')),
  ];
}
