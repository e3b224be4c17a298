import { expect, test } from 'vitest';
import { bodyOf } from '@/tests/support/documents';
import { readCaptionAndCredit } from './read-caption-and-credit';

function read(caption: string, credit: string | null = null) {
  const body = bodyOf(`<figcaption>${caption}</figcaption>`);
  const [frame] = body.children;
  if (!frame) throw new Error('no caption');
  const creditElement = credit ? frame.querySelector(credit) : null;
  return readCaptionAndCredit({ frame, caption: frame, credit: creditElement, printed: null });
}

test('a credit in its own element is separated from the caption', () => {
  expect(read('The boat leaves. <span class="c">Ines Calloway</span>', '.c')).toEqual({
    caption: 'The boat leaves.',
    credit: 'Ines Calloway',
  });
  expect(read('The boat leaves – © <b>Coastpress</b>', 'b')).toEqual({
    caption: 'The boat leaves',
    credit: 'Coastpress',
  });
});

test('a last line that reads like a credit is one', () => {
  expect(read('<span>The boat leaves</span><span>Coastpress/Getty Images</span>')).toEqual({
    caption: 'The boat leaves',
    credit: 'Coastpress/Getty Images',
  });
  expect(read('The boat leaves the quay <span>IMAGO/Otto Renn</span>').credit).toBe(
    'IMAGO/Otto Renn',
  );
});

test('a name at the end of a sentence stays in it', () => {
  expect(read('The boat leaves with <a href="/x">Otto Renn</a>')).toEqual({
    caption: 'The boat leaves with Otto Renn',
    credit: null,
  });
});

test('a caption that is also printed truncated appears once, without the toggle between the two', () => {
  const whole = 'The boat leaves the quay at dusk, with the last of the day’s catch';
  expect(
    read(
      `<div>${whole} <a class="more">less</a></div><div>${whole.slice(0, 50)} <a>… more</a></div>`,
    ),
  ).toEqual({ caption: whole, credit: null });
});

test('a line break separates the words of a caption', () => {
  expect(read('<p><b>The night boat</b><br>Nobody is on the quay</p>').caption).toBe(
    'The night boat Nobody is on the quay',
  );
});

test.each(['Zoom', 'Pin it', 'Print'])('the button “%s” is not part of the caption', (label) => {
  const caption = `<span>The boat leaves the quay</span> <a href="/p">${label}</a>`;
  expect(read(caption)).toEqual({ caption: 'The boat leaves the quay', credit: null });
});

test('a word of the caption that is emphasised like a button stays', () => {
  expect(read('This is a <em>print</em> of the boat').caption).toBe('This is a print of the boat');
});

test('a caption that is only a credit is empty', () => {
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

test('a credit that is also part of the sentence leaves it unchanged', () => {
  expect(
    read('A sofa in Coastpress cloth. Source: <a class="c" href="/x">Coastpress</a>', '.c').caption,
  ).toBe('A sofa in Coastpress cloth.');
});

test('a credit that appears twice is kept once, in its longer form', () => {
  expect(
    read(
      'The boat leaves. (Coastpress/Ines Calloway) - Copyright <b class="c">Coastpress</b>',
      '.c',
    ),
  ).toEqual({ caption: 'The boat leaves.', credit: 'Coastpress/Ines Calloway' });
});

test('toggles are not part of a caption', () => {
  expect(read('The boat leaves. <b class="c">Coastpress</b><b>hide caption</b>', '.c')).toEqual({
    caption: 'The boat leaves.',
    credit: 'Coastpress',
  });
});

test('the number of a slide and the label of a button are no part of its caption', () => {
  expect(
    read(
      '<span>2 of 12<span>|</span></span> <p>The boat leaves the quay.</p> <button>Read more</button>',
    ).caption,
  ).toBe('The boat leaves the quay.');
  expect(read('<b>3 / 9</b> The boat leaves the quay.').caption).toBe('The boat leaves the quay.');
  expect(read('The boats won <b>5 to 3</b> on Friday.').caption).toBe(
    'The boats won 5 to 3 on Friday.',
  );
});

test('the path of a file and a lone full stop are not part of a caption', () => {
  const path = '2026/01/Boats_Renn_1692-scaled.jpeg';
  expect(
    read(`<span>Lifeboats</span> | <span class="c">Photo: Renn</span><span>${path}</span>`, '.c'),
  ).toEqual({ caption: 'Lifeboats', credit: 'Photo: Renn' });
  expect(read('. Image: Coastpress')).toEqual({ caption: '', credit: 'Image: Coastpress' });
});
