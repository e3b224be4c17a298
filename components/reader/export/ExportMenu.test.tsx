import { signal } from '@preact/signals';
import { act, fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { InterfaceContext } from '@/components/app/interface-context';
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

test('the button opens the list, says so, and the first way has the focus', async () => {
  show();
  expect(toggle().getAttribute('aria-expanded')).toBe('false');
  expect(list()).toBeNull();
  await userEvent.click(toggle());
  expect(toggle().getAttribute('aria-expanded')).toBe('true');
  expect(list()?.querySelectorAll('button')).toHaveLength(6);
  expect(document.activeElement).toBe(item('Copy as Markdown'));
  await userEvent.click(toggle());
  expect(list()).toBeNull();
});

test('each way asks for what it names, closes the list and gives the focus back', async () => {
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

test('Escape closes the list alone and gives the focus back', async () => {
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

test('arrows go round, Home and End go to the ends', async () => {
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

test('the list closes when the focus goes on, and does not take it back', async () => {
  show();
  await userEvent.click(toggle());
  await userEvent.keyboard('{End}{Tab}');
  expect(list()).toBeNull();
  expect(focused()).toBe('elsewhere');
});

test('the list closes when something else is pressed', async () => {
  show();
  await userEvent.click(toggle());
  await act(() => {
    fireEvent.pointerDown(document.body);
  });
  expect(list()).toBeNull();
});

test('a parent can open and close it', async () => {
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

test('while a file is being made the button says so and does nothing', async () => {
  show({ isBusy: true });
  expect(screen.getByRole('status').textContent).toBe('Creating file…');
  expect(toggle().getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(toggle());
  expect(list()).toBeNull();
});

test('it speaks the interface’s language', () => {
  render(
    <InterfaceContext.Provider value={{ language: 'ko', messages: ko }}>
      <ExportMenu isBusy={false} onCopyMarkdown={vi.fn()} onExport={vi.fn()} onPrint={vi.fn()} />
    </InterfaceContext.Provider>,
  );
  expect(screen.getByRole('button', { name: '내보내기' })).toBeTruthy();
});
