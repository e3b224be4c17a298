import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Readability } from '@mozilla/readability';
import DOMPurify from 'dompurify';
import { describe, expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { describeBlocks } from '@/utils/extraction/blocks/describe-blocks';
import { shapeBlocks } from '@/utils/extraction/blocks/shape-blocks';
import { placeStandIns, readStandIns } from '@/utils/extraction/blocks/stand-ins';
import { PURIFIER_OPTIONS } from '@/utils/sanitisation/sanitise-article';
import { trimLibrary } from './trim-libraries';
import type { TrimPlan } from './trim-plan';
import { DOMPURIFY_PLAN, READABILITY_PLAN } from './trim-plans';

const MODULES = resolve(import.meta.dirname, '../../../node_modules');

/** The library as the content script has it. */
async function loadTrimmed(file: string, plan: TrimPlan, more = ''): Promise<object> {
  const code = trimLibrary(readFileSync(resolve(MODULES, file), 'utf8'), plan);
  return import(`data:text/javascript,${encodeURIComponent(code + more)}`);
}

const { Readability: Trimmed } = (await loadTrimmed(
  '@mozilla/readability/Readability.js',
  READABILITY_PLAN,
  '\nexport { Readability };',
  // The trimmed library has the constructor and the method that we call.
)) as { Readability: typeof Readability };

describe('the trimmed Readability chooses what the whole one does', () => {
  test.each(['night-ferries', 'sounding-books', 'bambae', 'abbara'])('on %s', (name) => {
    const html = readFileSync(`tests/fixtures/site/${name}.html`, 'utf8');
    const chosen = choose(Readability, html);
    expect(chosen.size).toBeGreaterThan(3);
    expect(choose(Trimmed, html)).toEqual(chosen);
  });

  test('and where it finds too little at first', () => {
    const html = `<div class="sidebar"><h1>The last boat of the evening</h1>${'<p>It leaves at nine, and few are on board.</p>'.repeat(4)}</div>`;
    const chosen = choose(Readability, html);
    expect(chosen.size).toBeGreaterThan(3);
    expect(choose(Trimmed, html)).toEqual(chosen);
  });
});

function choose(Chooser: typeof Readability, html: string): Set<number> {
  const document = documentOf(html);
  document.head.replaceChildren();
  for (const unread of document.body.querySelectorAll('script, style, nav, meta, noscript'))
    unread.remove();
  placeStandIns(document.body, describeBlocks(document.body, shapeBlocks(document.body)));
  const content = new Chooser<Node>(document, { serializer: (node) => node }).parse()?.content;
  return content instanceof Element ? readStandIns(content) : new Set();
}

const { default: createTrimmed } = (await loadTrimmed(
  'dompurify/dist/purify.es.mjs',
  DOMPURIFY_PLAN,
  // The trimmed library has the factory and the method that we call.
)) as { default: typeof DOMPurify };

test.each([
  '<h2 id="a">Depth</h2><p lang="la" class="x">By <em>lead</em><br>H<sub>2</sub>O</p>',
  '<p onclick="steal()">a</p><script>steal()</script><style>p{}</style><template><b>c</b></template>',
  '<svg><circle/><foreignObject><p>in</p></foreignObject><a xlink:href="javascript:1"><text>t</text></a></svg>b',
  '<math><mi>x</mi><annotation-xml encoding="text/html"><p>in</p></annotation-xml></math>b',
  '<p>b</p><math display="block"><mfrac><mi href="javascript:1">x</mi><mtext><b>y</b></mtext></mfrac><mspace width="99em"/></math><details open><summary>s</summary></details>',
  '<p>b</p><math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><input name="attributes"><input name="nodeName"></form><p>a</p>',
  '<table><caption>c</caption><tr><td colspan=2 style="x">1<table><tr><td>2</table></table>',
  '<a href="java\nscript:1">w</a><a href="https://x.test/">w</a><img src="data:image/png;base64,xx" onerror=x>',
  '<x-y is="z"><p slot=s>{{a}} <%c%></p></x-y><noscript><p title="</noscript><img src=x onerror=1>"></noscript>',
])('the trimmed purifier answers what the whole one does: %#', (markup) => {
  const [whole, trimmed] = [DOMPurify(window), createTrimmed(window)].map((purifier) => {
    const carrier = document.createElement('div');
    carrier.append(purifier.sanitize(markup, PURIFIER_OPTIONS));
    return carrier.innerHTML;
  });
  expect(whole).not.toBe('');
  expect(trimmed).toBe(whole);
});
