import { useSignal } from '@preact/signals';
import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { createRef } from 'preact';
import { expect, test } from 'vitest';
import { SearchField } from './SearchField';

const known = {
  tag: () => ['coast', 'deep sea'],
  site: () => ['The Harbour Post'],
  author: () => ['Ida Moss'],
};
const field = createRef<HTMLInputElement>();

function Shown({ initial = '' }: { initial?: string }) {
  const text = useSignal(initial);
  return (
    <SearchField
      text={text.value}
      field={field}
      known={known}
      onType={(typed) => {
        text.value = typed;
      }}
      onClear={() => {
        text.value = '';
      }}
    >
      {null}
    </SearchField>
  );
}

const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Search saved articles' });
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const activeOption = () =>
  document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent;

test('typing offers a field, and then its values; arrow keys and Enter choose', async () => {
  render(<Shown />);
  await userEvent.type(box(), 'ferry ta');
  expect(options()).toEqual(['tag: With this tag']);
  expect(box().getAttribute('aria-expanded')).toBe('true');
  expect(activeOption()).toBeUndefined();
  await userEvent.keyboard('{ArrowDown}');
  expect(activeOption()).toBe('tag: With this tag');
  await userEvent.keyboard('{Enter}');
  expect(box().value).toBe('ferry tag:');
  expect(options()).toEqual(['tag:coast', 'tag:"deep sea"']);
  await userEvent.keyboard('{ArrowUp}{Enter}');
  expect(box().value).toBe('ferry tag:"deep sea" ');
  expect(box().selectionStart).toBe(box().value.length);
  expect(box().getAttribute('aria-expanded')).toBe('false');
});

test('the arrow keys go round, by way of the text itself', async () => {
  render(<Shown initial="tag:" />);
  box().focus();
  const seen = [];
  for (let press = 0; press < 4; press += 1) {
    await userEvent.keyboard('{ArrowDown}');
    seen.push(activeOption());
  }
  // The first press opens the list.
  expect(seen).toEqual([undefined, 'tag:coast', 'tag:"deep sea"', undefined]);
});

test('without typing, a press or an arrow key offers every field', async () => {
  render(<Shown />);
  await userEvent.click(box());
  expect(options()).toHaveLength(7);
  await userEvent.keyboard('{Escape}');
  expect(options()).toEqual([]);
  await userEvent.keyboard('{ArrowDown}');
  expect(options()).toHaveLength(7);
});

test('Escape closes the list and keeps the text; the page does not take the key', async () => {
  render(<Shown />);
  await userEvent.type(box(), 'au');
  const taken: boolean[] = [];
  const listen = ({ defaultPrevented }: KeyboardEvent) => taken.push(defaultPrevented);
  document.addEventListener('keydown', listen);
  await userEvent.keyboard('{Escape}{Escape}');
  document.removeEventListener('keydown', listen);
  expect(taken).toEqual([true, false]);
  expect([options(), box().value]).toEqual([[], 'au']);
});

test('a suggestion can be pressed, and the field keeps the focus', async () => {
  render(<Shown />);
  await userEvent.type(box(), 'author:');
  await userEvent.click(screen.getByRole('option', { name: /Ida Moss/ }));
  expect(box().value).toBe('author:"Ida Moss" ');
  expect(document.activeElement).toBe(box());
});

test('keys that an input method composes with are left to it', async () => {
  render(<Shown />);
  await userEvent.type(box(), 'au');
  box().dispatchEvent(
    new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true }),
  );
  expect(activeOption()).toBeUndefined();
});
