import { expect, test, vi } from 'vitest';
import { pressEscape } from './press-escape';

test('the focused element receives the key, pressed and released', () => {
  document.body.innerHTML = '<main tabindex="-1"></main>';
  document.querySelector('main')?.focus();
  const keys: string[] = [];
  for (const type of ['keydown', 'keyup'] as const) {
    document.querySelector('main')?.addEventListener(type, ({ key }) => keys.push(type, key));
  }
  pressEscape(document);
  expect(keys).toEqual(['keydown', 'Escape', 'keyup', 'Escape']);
});

test('an open dialog is cancelled, and nothing below it hears of the key', () => {
  document.body.innerHTML = '<dialog open></dialog>';
  const [onCancel, onKey] = [vi.fn(), vi.fn()];
  document.querySelector('dialog')?.addEventListener('cancel', onCancel);
  document.addEventListener('keydown', onKey, { once: true });
  pressEscape(document);
  expect(onCancel).toHaveBeenCalledOnce();
  expect(onKey).not.toHaveBeenCalled();
});
