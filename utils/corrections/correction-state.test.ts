import { expect, test, vi } from 'vitest';
import { documentOf, INLINE_LAYOUT } from '@/tests/support/documents';
import type { Article } from '@/utils/article/article';
import { extractArticle } from '@/utils/extraction/extract-article';
import type { BodyTrace } from '@/utils/extraction/extraction-world';
import { CORRECTION_PARTS } from './correction-parts';
import { createCorrectionState } from './correction-state';
import { createCorrections } from './rules/create-corrections';
import { NO_RULE, parseSiteRule, type SiteRule } from './rules/site-rule';

const line = (words: string) =>
  `<p>${words}, and the keeper who turns it each evening writes the height of the water in a book that nobody else may hold.</p>`;
const page = (fact: string) => `<html lang="en"><head><title>The wheel | Pond Post</title>
  <meta property="og:type" content="article"></head><body><main><article><h1>The wheel</h1><div class="text">
  ${['One', 'Two', 'Three'].map(line).join('')}
  <aside class="fact"><p>${fact} has forty teeth and was cast in a foundry that made bells before wheels.</p></aside>
  ${['Four', 'Five', 'Six'].map(line).join('')}</div></article></main>
  <div class="newsletter-signup"><p>Get the pond by post.</p></div>
  <section class="more"><div>${['Seven', 'Eight'].map(line).join('')}</div></section></body></html>`;

function read(markup: string, rule: SiteRule = NO_RULE): { article: Article; trace: BodyTrace } {
  let trace: BodyTrace | null = null;
  const { result } = extractArticle(
    documentOf(markup),
    {
      url: 'https://news.test/wheel.html',
      now: new Date(0),
      clock: () => 0,
      layout: INLINE_LAYOUT,
      corrections: createCorrections(rule),
      onChosen: (body) => {
        trace = body;
      },
    },
    { force: false },
  );
  if (!result.ok || !trace) throw new Error('no article');
  return { article: result.value, trace };
}

const beginningsOf = ({ text }: Article) => text.split('\n').map((one) => one.split(/[ ,]/, 1)[0]);

async function open(markup = page('Lo')) {
  const reading = { ...read(markup), rule: NO_RULE };
  const shown: { article: Article; stored: SiteRule | null | undefined } = {
    article: reading.article,
    stored: undefined,
  };
  const state = createCorrectionState({
    load: async () => CORRECTION_PARTS,
    show: (article) => {
      shown.article = article;
    },
    store: vi.fn((rule) => {
      shown.stored = rule;
      return true;
    }),
  });
  state.begin(reading);
  await state.load();
  return { state, shown };
}

test('a piece is put back in its place, holds for the next article of the site, and can be undone', async () => {
  const { state, shown } = await open();
  expect(beginningsOf(shown.article)).toEqual(['One', 'Two', 'Three', 'Four', 'Five', 'Six']);
  const fact = state.pieces.value.find(({ text }) => text.startsWith('Lo'));
  if (!fact) throw new Error('no piece');
  expect(state.putBack(fact.piece)).toEqual({ what: 'put-back', position: 3, isForSite: true });
  expect(beginningsOf(shown.article)).toContain('Lo');
  expect(shown.stored).toEqual({ root: null, keep: ['aside.fact > p'], drop: [] });
  const next = read(page('Mi'), shown.stored ?? NO_RULE);
  expect(beginningsOf(next.article)).toEqual(['One', 'Two', 'Three', 'Mi', 'Four', 'Five', 'Six']);
  state.undo();
  expect(beginningsOf(shown.article)).not.toContain('Lo');
  expect(shown.stored).toBeNull();
  expect(state.canUndo.value).toBe(false);
});

test('what only one paragraph of many alike has changed stays in this article', async () => {
  const { state, shown } = await open();
  expect(state.removePart(1)).toEqual({ what: 'removed', position: null, isForSite: false });
  expect(beginningsOf(shown.article)).toEqual(['One', 'Three', 'Four', 'Five', 'Six']);
  expect(shown.stored).toBeUndefined();
});

test('what is removed again leaves no rule', async () => {
  const { state, shown } = await open();
  const fact = state.pieces.value.find(({ text }) => text.startsWith('Lo'));
  if (!fact) throw new Error('no piece');
  state.putBack(fact.piece);
  state.removePart(3);
  expect(shown.stored).toBeNull();
  expect(beginningsOf(shown.article)).toEqual(['One', 'Two', 'Three', 'Four', 'Five', 'Six']);
});

test('furniture is listed with its reason, and put back between its neighbours', async () => {
  const { state, shown } = await open();
  const offer = state.furniture.value.find(({ text }) => text.startsWith('Get'));
  if (!offer) throw new Error('no furniture');
  expect(offer.reason).toBe('named');
  state.putBackFurniture(offer);
  expect(beginningsOf(shown.article).at(-1)).toBe('Get');
  expect(state.furniture.value).not.toContain(offer);
  const next = read(page('Lo'), shown.stored ?? NO_RULE);
  expect(beginningsOf(next.article)).toContain('Get');
});

test('entries of a list that was left out are listed with a dot between them', async () => {
  const titles = [
    'The heron that reads the notice board',
    'Three boats and only two oars',
    'A bench is moved nearer to the water',
    'What the eels did in the dry month',
  ];
  const list = titles.map((title) => `<li><a href="/${title.length}">${title}</a></li>`).join('');
  const { state } = await open(
    page('Lo').replace('</body>', `<div class="below"><ul>${list}</ul></div></body>`),
  );
  expect(state.furniture.value.map(({ text }) => text)).toContain(titles.join(' · '));
});

test('a root keeps out questions and ingredients outside it', () => {
  const questions = ['Who turns it?', 'When?'].map((ask) => `<h3>${ask}</h3>${line(ask)}`).join('');
  const markup = page('Lo').replace(
    '</article>',
    `<section>${questions}<p itemprop="recipeIngredient">Two spoons</p></section></article>`,
  );
  expect(read(markup).article.text).toContain('Who turns it?');
  const { article } = read(markup, {
    root: { shape: 'div.text', place: 0 },
    keep: [],
    drop: [],
  });
  expect(article.text).toContain('Six');
  expect(article.text).not.toMatch(/Who turns it|Two spoons/);
});

test('a root replaces the choice, also on the next article', () => {
  const rule = parseSiteRule({
    root: { shape: 'section.more > div', place: 0 },
    keep: [],
    drop: [],
  });
  expect(beginningsOf(read(page('Lo'), rule ?? NO_RULE).article)).toEqual(['Seven', 'Eight']);
});

test('a rule for elements that a page does not have changes nothing', () => {
  const rule = { root: { shape: 'main.other', place: 3 }, keep: ['p.x'], drop: ['p.y'] };
  expect(read(page('Lo'), rule).article).toEqual(read(page('Lo')).article);
});

test('a rule that would leave nothing is not applied', () => {
  const rule = { root: null, keep: [], drop: ['p'] };
  expect(read(page('Lo'), rule).article.text).toBe(read(page('Lo')).article.text);
});

test('forgetting keeps the open article and removes the rule', async () => {
  const { state, shown } = await open();
  const fact = state.pieces.value.find(({ text }) => text.startsWith('Lo'));
  if (!fact) throw new Error('no piece');
  state.putBack(fact.piece);
  state.forget();
  expect(shown.stored).toBeNull();
  expect(beginningsOf(shown.article)).toContain('Lo');
  expect(state.hasRule.value).toBe(false);
});

test('the rule is forgotten even before what correcting needs is loaded', () => {
  const store = vi.fn(() => true);
  const state = createCorrectionState({
    load: () => new Promise(() => undefined),
    show: () => undefined,
    store,
  });
  const rule = { root: null, keep: ['aside.fact'], drop: [] };
  state.begin({ ...read(page('Lo'), rule), rule });
  void state.load();
  expect(state.hasRule.value).toBe(true);
  state.forget();
  expect(store).toHaveBeenCalledWith(null);
  expect(state.hasRule.value).toBe(false);
});

test('what was put back and removed is repeated when the page is read again, and can be undone', async () => {
  const { state, shown } = await open();
  const fact = state.pieces.value.find(({ text }) => text.startsWith('Lo'));
  if (fact) state.putBack(fact.piece);
  state.removePart(0);
  const now = page('Lo').replace('Six,', 'Sixth,');
  state.beginAgain({ ...read(now), rule: NO_RULE });
  expect(beginningsOf(shown.article)).toEqual(['Two', 'Three', 'Lo', 'Four', 'Five', 'Sixth']);
  expect(state.isReady.value).toBe(true);
  state.undo();
  expect(beginningsOf(shown.article)).toEqual(['One', 'Two', 'Three', 'Four', 'Five', 'Sixth']);
});

test('reading again begins anew if nothing was corrected', async () => {
  const { state } = await open();
  state.beginAgain({ ...read(page('Lo')), rule: NO_RULE });
  expect(state.canUndo.value).toBe(false);
});
