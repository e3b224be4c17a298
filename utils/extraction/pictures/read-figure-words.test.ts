import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { readFigureWords } from './read-figure-words';

function read(caption: string, credit: string | null = null) {
  const body = bodyOf(`<figcaption>${caption}</figcaption>`);
  const [frame] = body.children;
  if (!frame) throw new Error('no caption');
  const creditElement = credit ? frame.querySelector(credit) : null;
  return readFigureWords({ frame, caption: frame, credit: creditElement, printed: null });
}

test('a credit in an element of its own leaves the caption', () => {
  expect(read('The boat leaves. <span class="c">Ines Calloway</span>', '.c')).toEqual({
    caption: 'The boat leaves.',
    credit: 'Ines Calloway',
  });
  expect(read('The boat leaves – © <b>Coastpress</b>', 'b')).toEqual({
    caption: 'The boat leaves',
    credit: 'Coastpress',
  });
});

test('a last line that reads like a credit is one, by its place alone', () => {
  expect(read('<span>The boat leaves</span><span>Coastpress/Getty Images</span>')).toEqual({
    caption: 'The boat leaves',
    credit: 'Coastpress/Getty Images',
  });
  expect(read('The boat leaves the quay <span>IMAGO/Otto Renn</span>').credit).toBe(
    'IMAGO/Otto Renn',
  );
});

test('a name that closes the sentence stays in it', () => {
  expect(read('The boat leaves with <a href="/x">Otto Renn</a>')).toEqual({
    caption: 'The boat leaves with Otto Renn',
    credit: null,
  });
});

test('a caption printed whole and cut short is said once, without the switch between them', () => {
  const whole = 'The boat leaves the quay at dusk, with the last of the day’s catch';
  expect(
    read(
      `<div>${whole} <a class="more">less</a></div><div>${whole.slice(0, 50)} <a>… more</a></div>`,
    ),
  ).toEqual({ caption: whole, credit: null });
});

test('a credit that is all there is leaves no caption', () => {
  expect(read('<cite>coastpress - stock.adobe.com</cite>', 'cite')).toEqual({
    caption: '',
    credit: 'coastpress - stock.adobe.com',
  });
});

test('the label before a credit and the agency after it belong to it', () => {
  expect(read('The boat leaves. Source: <a class="c" href="/x">Coastpress</a>', '.c')).toEqual({
    caption: 'The boat leaves.',
    credit: 'Source: Coastpress',
  });
  expect(
    read('The boat leaves. Photo by <b class="c">Ines Calloway</b>/Coastpress', '.c').credit,
  ).toBe('Photo by Ines Calloway/Coastpress');
  expect(
    read('<span>Ines Calloway</span><span>//</span><b class="c">Coastpress</b>', '.c'),
  ).toEqual({ caption: '', credit: 'Ines Calloway // Coastpress' });
});

test('a credit that is named in the sentence too leaves it whole', () => {
  expect(
    read('A sofa in Coastpress cloth. Source: <a class="c" href="/x">Coastpress</a>', '.c').caption,
  ).toBe('A sofa in Coastpress cloth.');
});

test('a credit that stands there twice is told once, in full', () => {
  expect(
    read(
      'The boat leaves. (Coastpress/Ines Calloway) - Copyright <b class="c">Coastpress</b>',
      '.c',
    ),
  ).toEqual({ caption: 'The boat leaves.', credit: 'Coastpress/Ines Calloway' });
});

test('the switches of a page are no words of a caption', () => {
  expect(read('The boat leaves. <b class="c">Coastpress</b><b>hide caption</b>', '.c')).toEqual({
    caption: 'The boat leaves.',
    credit: 'Coastpress',
  });
});
