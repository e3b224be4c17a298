import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from './copy-text';

/** A page with a focused field whose browser has this clipboard, and copies a field's text or refuses. */
function setUp(clipboard: object | undefined, isCopied = true) {
  document.body.innerHTML = '<input>';
  const field = document.querySelector('input');
  field?.focus();
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  const copied: string[] = [];
  document.execCommand = vi.fn(() => {
    if (document.activeElement instanceof HTMLTextAreaElement)
      copied.push(document.activeElement.value);
    return isCopied;
  });
  return { field, copied };
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  document.body.replaceChildren();
});

test('text is copied with the browser’s clipboard', async () => {
  const writeText = vi.fn(async () => undefined);
  setUp({ writeText });
  await copyText(document, 'ferries');
  expect(writeText).toHaveBeenCalledExactlyOnceWith('ferries');
  expect(document.execCommand).not.toHaveBeenCalled();
});

test('without a clipboard, it is copied from a temporary field, and the focus returns', async () => {
  const { field, copied } = setUp(undefined);
  await copyText(document, 'ferries');
  expect(copied).toEqual(['ferries']);
  expect(document.querySelector('textarea')).toBeNull();
  expect(document.activeElement).toBe(field);
});

test('rejects if the browser refuses', async () => {
  setUp(undefined, false);
  await expect(copyText(document, 'ferries')).rejects.toThrow('did not let the text be copied');
});
