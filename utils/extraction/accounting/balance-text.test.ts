import { expect, test } from 'vitest';
import { balanceText } from './balance-text';

const piece = (text: string) => ({ step: 'prune', reason: 'a box', text, place: null });

test('what is neither kept nor left is named', () => {
  const balance = balanceText(
    ['The boat leaves', 'Share', 'Nobody saw it'],
    { title: '', html: 'the boat leaves. And comes back.' },
    [piece('Share this')],
  );
  expect(balance.unaccounted).toEqual(['Nobody saw it']);
  expect(balance).toMatchObject({
    shown: 7,
    kept: { html: 6 },
    left: { 'prune: a box': 2 },
  });
});

test('pieces that a step joined are still found', () => {
  expect(balanceText(['T', 'he boat'], { html: 'The boat' }, []).unaccounted).toEqual([]);
});
