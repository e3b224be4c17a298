import { cleanup, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { InterfaceContext } from '@/components/app/interface-context';
import { makeArticle } from '@/tests/support/articles';
import { messages as ko } from '@/utils/i18n/ko/app';
import { ArticleView } from './ArticleView';
import { SanitisedBodyContext } from './sanitised-body';

const show = (fields: Parameters<typeof makeArticle>[0] = {}) =>
  render(<ArticleView article={makeArticle(fields)} onOpenImage={() => undefined} />);

test('site, headline, dek, byline, date, minutes and body are shown', () => {
  show();
  const article = screen.getByRole('article');
  expect(screen.getByRole('link', { name: 'The Harrow Courier' }).getAttribute('href')).toBe(
    'https://news.test/2026/night-ferries.html',
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The night ferries are back');
  expect(article.textContent).toContain('Four villages live by the tide table again');
  expect(article.textContent).toContain('By Ines Calloway and Otto Renn');
  expect(article.textContent).toContain('12 March 2026');
  expect(article.textContent).toContain('1 min read');
  expect(article.textContent).toContain('The boat leaves at twenty past nine.');
});

test('missing facts leave no labels', () => {
  show({ dek: null, byline: [], publishedTime: null });
  const text = screen.getByRole('article').querySelector('header')?.textContent;
  expect(text).toBe('HThe Harrow CourierThe night ferries are back1 min read');
});

test('the day of the last change is shown, unless it is the day of publication', () => {
  show({ publishedTime: '2026-03-12T18:40:00+01:00', modifiedTime: '2026-03-14T09:00:00+01:00' });
  expect(screen.getByRole('article').textContent).toContain('Updated 14 March 2026');
  cleanup();
  show({ publishedTime: '2026-03-12T18:40:00+01:00', modifiedTime: '2026-03-12T20:00:00+01:00' });
  expect(screen.getByRole('article').textContent).not.toContain('Updated');
});

test('a change is never shown with an earlier day than the publication', () => {
  // Half an hour later, but written in another time zone.
  show({ publishedTime: '2026-03-13T00:30:00+09:00', modifiedTime: '2026-03-12T16:00:00Z' });
  expect(screen.getByRole('article').textContent).toContain('13 March 2026');
  expect(screen.getByRole('article').textContent).not.toContain('Updated');
});

test('the article keeps its own language and direction', () => {
  show({ lang: 'ar', dir: 'rtl' });
  expect(screen.getByRole('article').lang).toBe('ar');
  expect(screen.getByRole('article').dir).toBe('rtl');
});

test('a very long headline is smaller, not truncated', () => {
  show({ title: 'word '.repeat(40).trim() });
  const heading = screen.getByRole('heading', { level: 1 });
  expect(heading.className).toContain('long');
  expect(heading.textContent).toHaveLength(199);
});

test('malicious markup in storage is harmless', () => {
  show({
    html: '<p>kept</p><img src="x" onerror="steal()"><script>steal()</script><form><input></form>',
    images: [],
  });
  const article = screen.getByRole('article');
  expect(article.textContent).toContain('kept');
  expect(article.querySelector('script, form, input, [onerror]')).toBeNull();
});

test('headline, dek and names are rendered as text', () => {
  show({ title: '<b>bold</b>', dek: '<img src=x>', byline: ['<i>Ines</i>'] });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('<b>bold</b>');
  expect(screen.getByRole('article').querySelector('header')?.querySelector('img, i')).toBeNull();
});

test('names and date follow the language of the interface', () => {
  render(
    <InterfaceContext.Provider value={{ language: 'ko', messages: ko }}>
      <ArticleView article={makeArticle()} onOpenImage={() => undefined} />
    </InterfaceContext.Provider>,
  );
  expect(screen.getByRole('article').textContent).toContain('Ines Calloway, Otto Renn');
  expect(screen.getByRole('article').textContent).toContain('2026년 3월 12일');
});

test('a body that this script has sanitised is shown from its nodes, and no other body is', () => {
  const article = makeArticle({ html: '<p>The boat leaves at nine.</p>' });
  const nodes = document.createDocumentFragment();
  nodes.append(Object.assign(document.createElement('p'), { textContent: 'From the nodes.' }));
  const showWith = (html: string) =>
    render(
      <SanitisedBodyContext.Provider value={{ html, nodes }}>
        <ArticleView article={article} onOpenImage={() => undefined} />
      </SanitisedBodyContext.Provider>,
    );
  showWith(article.html);
  expect(screen.getByRole('article').textContent).toContain('From the nodes.');
  // A copy is shown: the nodes remain for the next time.
  expect(nodes.textContent).toBe('From the nodes.');
  cleanup();
  showWith('<p>Another body.</p>');
  expect(screen.getByRole('article').textContent).toContain('The boat leaves at nine.');
});
