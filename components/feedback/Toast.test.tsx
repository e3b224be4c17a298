import { act, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toast } from './Toast';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a toast disappears after eight seconds', () => {
  const onGone = vi.fn();
  render(<Toast toast={{ id: 1, text: 'Saved' }} onGone={onGone} />);
  expect(screen.getByRole('status').textContent).toBe('Saved');
  vi.advanceTimersByTime(7_900);
  expect(onGone).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(onGone).toHaveBeenCalledTimes(1);
});

test('a toast stays while it is hovered or focused', async () => {
  const onGone = vi.fn();
  const run = vi.fn();
  render(
    <Toast toast={{ id: 1, text: 'Saved', action: { label: 'Undo', run } }} onGone={onGone} />,
  );
  await act(() => screen.getByRole('button').focus());
  vi.advanceTimersByTime(60_000);
  expect(onGone).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(run).toHaveBeenCalledTimes(1);
});

test('a second toast stays for the full time', async () => {
  const onGone = vi.fn();
  const { rerender } = render(<Toast toast={{ id: 1, text: 'Saved' }} onGone={onGone} />);
  vi.advanceTimersByTime(6_000);
  await act(() => rerender(<Toast toast={{ id: 2, text: 'Deleted' }} onGone={onGone} />));
  vi.advanceTimersByTime(6_000);
  expect(onGone).not.toHaveBeenCalled();
});
