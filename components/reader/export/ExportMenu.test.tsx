import { signal } from '@preact/signals';
import { act, fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { InterfaceContext } from '@/components/app/interface-context';
import { EXPORT_FORMATS } from '@/utils/export/export-formats';
import { messages as ko } from '@/utils/i18n/ko/app';
import { ExportMenu } from './ExportMenu';

function show(more: Partial<Parameters<typeof ExportMenu>[0]> = {}) {
  const calls = { onCopyMarkdown: vi.fn(), onExport: vi.fn(), onPrint: vi.fn() };
  const { rerender } = render(
    <>
      <ExportMenu isBusy={false} {...calls} {...more} />
      <button type="button">elsewhere</button>
    </>,
  );
  return { ...calls, rerender };
}

const toggle = () => screen.getByRole('button', { name: 'Export' });
const list = () => screen.queryByRole('list', { name: 'Export' });
const item = (name: string) => screen.getByRole('button', { name });
const focused = () => document.activeElement?.textContent;

test('the button opens the menu, and the first format is focused', async () => {
  show();
  expect(toggle().getAttribute('aria-expanded')).toBe('false');
  expect(list()).toBeNull();
  await userEvent.click(toggle());
  expect(toggle().getAttribute('aria-expanded')).toBe('true');
  expect(list()?.querySelectorAll('button')).toHaveLength(Object.keys(EXPORT_FORMATS).length + 2);
  expect(document.activeElement).toBe(item('Copy as Markdown'));
  await userEvent.click(toggle());
  expect(list()).toBeNull();
});

test('each format exports, closes the menu and restores the focus', async () => {
  const { onCopyMarkdown, onExport, onPrint } = show();
  const names = [
    'Copy as Markdown',
    'Markdown file',
    'Web page with pictures',
    'E-book (EPUB)',
    'Plain text',
    'Print…',
  ];
  for (const name of names) {
    await userEvent.click(toggle());
    await userEvent.click(item(name));
    expect(list()).toBeNull();
    expect(document.activeElement).toBe(toggle());
  }
  expect(onExport.mock.calls).toEqual([['markdown'], ['html'], ['epub'], ['text']]);
  expect(onCopyMarkdown).toHaveBeenCalledOnce();
  expect(onPrint).toHaveBeenCalledOnce();
});

test('Escape closes only the menu and restores the focus', async () => {
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  show();
  await userEvent.click(toggle());
  await userEvent.keyboard('{Escape}');
  expect(list()).toBeNull();
  expect(document.activeElement).toBe(toggle());
  expect(heard).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(heard).toHaveBeenCalledOnce();
  document.removeEventListener('keydown', heard);
});

test('arrow keys wrap, Home and End go to the ends', async () => {
  show();
  await userEvent.click(toggle());
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toContain('Markdown file');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(focused()).toContain('Print…');
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toContain('Copy as Markdown');
  await userEvent.keyboard('{End}');
  expect(focused()).toContain('Print…');
  await userEvent.keyboard('{Home}');
  expect(focused()).toContain('Copy as Markdown');
});

test('the menu closes when the focus leaves, and does not take it back', async () => {
  show();
  await userEvent.click(toggle());
  await userEvent.keyboard('{End}{Tab}');
  expect(list()).toBeNull();
  expect(focused()).toBe('elsewhere');
});

test('the menu closes on a press elsewhere', async () => {
  show();
  await userEvent.click(toggle());
  await act(() => {
    fireEvent.pointerDown(document.body);
  });
  expect(list()).toBeNull();
});

test('the parent can open and close the menu', async () => {
  const isOpen = signal(false);
  show({ isOpen });
  await act(() => {
    isOpen.value = true;
  });
  expect(document.activeElement).toBe(item('Copy as Markdown'));
  await act(() => {
    isOpen.value = false;
  });
  expect(document.activeElement).toBe(toggle());
});

test('the button is busy while a file is being made', async () => {
  show({ isBusy: true });
  expect(screen.getByRole('status').textContent).toBe('Creating file…');
  expect(toggle().getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(toggle());
  expect(list()).toBeNull();
});

test('the menu is in the language of the interface', () => {
  render(
    <InterfaceContext.Provider value={{ language: 'ko', messages: ko }}>
      <ExportMenu isBusy={false} onCopyMarkdown={vi.fn()} onExport={vi.fn()} onPrint={vi.fn()} />
    </InterfaceContext.Provider>,
  );
  expect(screen.getByRole('button', { name: '내보내기' })).toBeTruthy();
});
