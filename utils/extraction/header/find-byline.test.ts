import { describe, expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { describeBlocks } from '../blocks/describe-blocks';
import { shapeBlocks } from '../blocks/shape-blocks';
import { isBylineLine, isSignature, readLinkedNames, readNamesIn } from './find-byline';

const blockOf = (markup: string) => {
  const body = bodyOf(markup);
  const [block] = describeBlocks(body, shapeBlocks(body));
  if (!block) throw new Error('no block in the markup');
  return block;
};

describe('a byline is', () => {
  test.each([
    ['an opening word and a name', '<p>By Ada Brook</p>'],
    ['the same in another language', '<p>Von Ada Brook</p>'],
    ['a reporter’s suffix', '<p>윤서하 기자</p>'],
    ['a line with the class of a byline', '<div class="article-byline">Ada Brook</div>'],
    ['a line of names already known', '<p>Ada Brook</p>'],
    ['a line in a component of that name', '<div data-component="byline">Ada Brook</div>'],
    ['a label before another one', '<p><b>By</b><i>by ADA BROOK</i></p>'],
    ['a label without a space before the name', '<p><b>By</b>Ada Brook <i>Dec 9, 2025</i></p>'],
  ])('%s', (_what, markup) => {
    expect(isBylineLine(blockOf(markup), ['Ada Brook'])).toBe(true);
  });
});

describe('a byline is not', () => {
  test.each([
    ['a phrase that begins like one', '<p>By the way, the ferries are back</p>'],
    [
      'a line in an article whose name mentions authors',
      '<article class="author-article"><p>The keeper of the lower sluice has decided to stop the night boats.</p></article>',
    ],
    ['a sentence', '<p>By Tuesday the ferries were back.</p>'],
    ['a line about a known name', '<p>Ada Brook found the ferries back at the pier</p>'],
  ])('%s', (_what, markup) => {
    expect(isBylineLine(blockOf(markup), ['Ada Brook'])).toBe(false);
  });
});

test('reads the parts of a byline separately, so that a date is not taken for a name', () => {
  const byline = blockOf('<p><span>By Ada Brook</span> <span>12.03.2026</span></p>');
  expect(readNamesIn(byline, 'The Harrow Courier')).toEqual(['Ada Brook']);
});

test.each([
  [
    'sections and comments after the name',
    '<p>By HCN, in <a>News</a>, <a>Coast</a> · <span>31 Jan 2026</span> · <a>0 Comments</a></p>',
    ['HCN'],
  ],
  ['a name after the date', '<p>Do 25.04.26 | 14:07 Uhr | Von <b>Ada Brook</b></p>', ['Ada Brook']],
  [
    'the label of a date',
    '<div class="autor"><ul><li>Autor: www.paper.test</li><li>Data: 28-04-2021, 09:29</li></ul></div>',
    [],
  ],
  ['a bare opening word', '<p class="byline"><span>Von</span></p>', []],
  ['a section', '<p class="authors">coast</p>', []],
  [
    'a link to the principles of the site',
    '<p class="author"><span>Ada Brook</span> <span>Why You Can Trust Us</span></p>',
    ['Ada Brook'],
  ],
  ['a role', '<p class="author-role">Leitende Küstenredakteurin</p>', []],
  [
    'the broadcaster after the name',
    '<p class="author">von <a>Ada Brook, HC KÜSTE</a></p>',
    ['Ada Brook'],
  ],
])('reads only names from %s', (_what, markup, names) => {
  expect(readNamesIn(blockOf(markup), 'The Harrow Courier')).toEqual(names);
});

test.each([
  [
    'the author, in a line with the date',
    '<p>Posted on <a><time>March 10, 2026</time></a> by <span class="author"><a>Ada Brook</a></span></p>',
    ['Ada Brook'],
  ],
  [
    'name and date in one element',
    '<div class="byline-wrap"><span class="author-date">by <a class="author-link">Ada Brook</a> July 10, 2025</span></div>',
    ['Ada Brook'],
  ],
  [
    'a name after the date',
    '<div class="meta"><span>March 3, 2026</span> <span>by Ada Brook</span></div>',
    ['Ada Brook'],
  ],
  [
    'names without the town',
    '<p>Von Ada Brook und Otto Renn, Hamburg</p>',
    ['Ada Brook', 'Otto Renn'],
  ],
  [
    'the author without the reviewer',
    '<p class="author">By <a>Ada Brook</a><br>Reviewed by <a>Otto Renn</a></p>',
    ['Ada Brook'],
  ],
])('reads %s', (_what, markup, names) => {
  const block = blockOf(markup);
  expect(isBylineLine(block, [])).toBe(true);
  expect(readNamesIn(block, 'The Harrow Courier')).toEqual(names);
});

test('does not read a fact checker as an author, however the names are nested', () => {
  const block = blockOf(
    '<p class="author"><span>By <span><a class="author-name">Ada Brook</a></span></span> <span>Fact checked by <span><a class="author-name">Otto Renn</a></span></span></p>',
  );
  expect(readNamesIn(block, 'The Harrow Courier')).toEqual(['Ada Brook']);
});

test.each([
  ['a person in bold', '<p><b>Ada Brook</b></p>', true],
  ['a heading of a section', '<p><b>Table of Contents</b></p>', false],
  ['a headline', '<h1>Making Harrow Quay</h1>', false],
  ['an institution', '<p><b>Harrow Rowing Club</b></p>', false],
])('%s is a signature or is not', (_what, markup, expected) => {
  expect(isSignature(blockOf(markup))).toBe(expected);
});

test.each([
  ['a page about an author', '<p><a href="/author/ada-brook">Ada Brook</a>, @adabrook</p>'],
  [
    'the same, abroad',
    '<p>Küste · <a href="https://quay.test/autoren/ada-brook">Ada Brook</a></p>',
  ],
  [
    'an element named after authors',
    '<p>Tide Daily 9/21/2025 <span class="authorname-txt">Ada Brook</span></p>',
  ],
  ['a page about a member', '<p><a href="https://quay.test/@ada?from=post">Ada Brook</a></p>'],
  [
    'an element with a test id',
    '<div><span data-testid="authorName">Ada Brook</span> · Follow</div>',
  ],
  [
    'a list of facts',
    '<ul><li><span class="quay-author">Ada Brook</span></li><li>9 June 2026</li></ul>',
  ],
])('reads names from links and elements in a line without an opening word: %s', (_what, markup) => {
  expect(readLinkedNames(blockOf(markup), undefined, 'The Harrow Courier')).toEqual(['Ada Brook']);
});

test.each([
  ['other links', '<p><a href="/people/ada-brook">Ada Brook</a> in pictures</p>'],
  ['a sentence', '<p><a href="/author/ada-brook">Ada Brook</a> rows the last ferry.</p>'],
  ['a reviewer', '<p>Reviewed by <a href="/author/ada-brook">Ada Brook</a></p>'],
])('reads no names from %s', (_what, markup) => {
  expect(readLinkedNames(blockOf(markup), undefined, 'The Harrow Courier')).toEqual([]);
});

test.each([
  ['<p>윤서하 기자 seoha@courier.test</p>', ['윤서하']],
  ['<p>윤서하 선임기자(seoha@courier.test)</p>', ['윤서하']],
  ['<p>글·사진=윤서하 기자</p>', ['윤서하']],
  ['<p>하로우=윤서하 특파원</p>', ['윤서하']],
  ['<p>取材・文：佐藤 花</p>', ['佐藤 花']],
  ['<p>文＝佐藤花</p>', ['佐藤花']],
  ['<p>本报记者 王小河</p>', ['王小河']],
  ['<p>作者：王小河</p>', ['王小河']],
  ['<p>文／王小河</p>', ['王小河']],
  ['<p>文｜王小河</p>', ['王小河']],
  ['<p>بقلم ليلى منصور</p>', ['ليلى منصور']],
  ['<p>كتبت: ليلى منصور</p>', ['ليلى منصور']],
  ['<p>लेखक: अनिल वर्मा</p>', ['अनिल वर्मा']],
  ['<p>โดย สมชาย ใจงาม</p>', ['สมชาย ใจงาม']],
  ['<p>Tác giả: Nguyễn Văn Sông</p>', ['Nguyễn Văn Sông']],
  ['<p>Haber: Deniz Kıyı</p>', ['Deniz Kıyı']],
  ['<p>Oleh Dewi Pantai</p>', ['Dewi Pantai']],
  ['<p>-- By Ada Brook</p>', ['Ada Brook']],
])('reads the author of %s', (markup, names) => {
  const block = blockOf(markup);
  expect(isBylineLine(block, [])).toBe(true);
  expect(readNamesIn(block, 'Courier')).toEqual(names);
});

test.each([
  ['a sentence with a word like a label', '<p>記者会見が開かれ、船は来週戻ると発表された</p>'],
  ['a sentence that begins with a reporter', '<p>记者从港口获悉，渡船下周恢复</p>'],
])('%s is no byline', (_what, markup) => {
  expect(isBylineLine(blockOf(markup), [])).toBe(false);
});

test.each([
  [
    'authors of whom one is marked by his class',
    '<p>By <a href="/by/ada">Ada Brook</a>, <a href="/by/otto">Otto Renn</a> and <span class="last-byline"><a>Ines Calloway</a></span></p>',
    ['Ada Brook', 'Otto Renn', 'Ines Calloway'],
  ],
  [
    'the author in bold, without the town after her',
    '<p class="author"><strong>Ada Brook</strong> | Quay of Harrow | 08/01/2014</p>',
    ['Ada Brook'],
  ],
  [
    'authors in bold, without the role after them',
    '<div class="author">Par <b>ADA BROOK</b>, <b>OTTO RENN</b> Envoyés spéciaux à Harrow</div>',
    ['ADA BROOK', 'OTTO RENN'],
  ],
  [
    'a date after a label',
    '<span class="submitted-by">Submitted on Mon, 2019-01-21 13:49</span>',
    [],
  ],
])('reads %s', (_what, markup, names) => {
  expect(readNamesIn(blockOf(markup), 'Courier')).toEqual(names);
});
