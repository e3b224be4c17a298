import { expect, test } from 'vitest';
import { balanceText } from './balance-text';

const piece = (text: string) => ({ step: 'prune', reason: 'a box', text, place: null });

test('lists text that is neither kept nor left out', () => {
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

test('finds text that a step joined', () => {
  expect(balanceText(['T', 'he boat'], { html: 'The boat' }, []).unaccounted).toEqual([]);
});
