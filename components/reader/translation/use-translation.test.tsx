import { act, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useRef } from 'preact/hooks';
import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { createManualTranslator, type ManualTranslator } from '@/tests/support/translator';
import { translateBlocks } from './translate-blocks';
import { TranslationContext, type TranslationSource } from './translation-context';
import { useTranslation } from './use-translation';

const article = makeArticle({ lang: 'de', html: '<p>Sie liegt trocken.</p>' });

function Reader() {
  const scroller = useRef<HTMLElement>(null);
  const translation = useTranslation(scroller, article);
  return (
    <main ref={scroller}>
      {translation.tool && (
        <button type="button" onClick={translation.tool.onPress}>
          {translation.tool.label}
        </button>
      )}
      {translation.notice}
      <output>{translation.article.lang}</output>
      <article data-article="" lang="de">
        <p>Sie liegt trocken.</p>
        <p>Alle schauen zu.</p>
      </article>
    </main>
  );
}

function show(hand: ManualTranslator | null, preferredLanguages = ['en']) {
  const source: TranslationSource | null = hand && {
    tools: hand,
    preferredLanguages,
    load: async () => translateBlocks,
  };
  return render(
    <TranslationContext.Provider value={source}>
      <Reader />
    </TranslationContext.Provider>,
  );
}
const textOfArticle = () => document.querySelector('article')?.textContent;

test('translates after a press, says how far it is, and shows the original after another', async () => {
  const hand = createManualTranslator();
  show(hand);
  await userEvent.click(await screen.findByRole('button', { name: 'Translate to English' }));
  await screen.findByText('Translating: 0 of 2 paragraphs');
  await act(() => hand.pass());
  await screen.findByText('Translating: 1 of 2 paragraphs');
  await act(() => hand.passAll());
  await screen.findByText(/^Translated from German/);
  expect(textOfArticle()).toBe('SIE LIEGT TROCKEN.ALLE SCHAUEN ZU.');
  expect(screen.getByText('en', { selector: 'output' })).not.toBeNull();
  await userEvent.click(screen.getAllByRole('button', { name: 'Show original' })[0] as Element);
  expect(textOfArticle()).toBe('Sie liegt trocken.Alle schauen zu.');
  expect(hand.destroyed).toBe(1);
});

test('a translation that is stopped keeps what is there until the original is asked for', async () => {
  const hand = createManualTranslator();
  show(hand);
  await userEvent.click(await screen.findByRole('button', { name: 'Translate to English' }));
  await act(() => hand.pass());
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(textOfArticle()).toBe('SIE LIEGT TROCKEN.Alle schauen zu.');
  await act(() => hand.passAll());
  expect(textOfArticle()).toBe('SIE LIEGT TROCKEN.Alle schauen zu.');
});

test('a translator that fails leaves the original and says so', async () => {
  const hand = createManualTranslator();
  show(hand);
  await userEvent.click(await screen.findByRole('button', { name: 'Translate to English' }));
  await act(() => hand.pass());
  await act(() => hand.refuse());
  await screen.findByText('The browser couldn’t translate this article.');
  expect(textOfArticle()).toBe('Sie liegt trocken.Alle schauen zu.');
});

test('nothing is offered without a translator, or in the language of the article', async () => {
  show(null);
  show(createManualTranslator(), ['de']);
  await act(() => new Promise((done) => setTimeout(done, 20)));
  expect(screen.queryByRole('button')).toBeNull();
});
