import { fireEvent, render, screen } from '@testing-library/preact';
import { render as renderAlone } from 'preact';
import { expect, test, vi } from 'vitest';
import { useKeys } from './use-keys';

const leave = vi.fn();
const undo = vi.fn();
const save = vi.fn();

function Popup({ singleKeys = true }) {
  const ignore = () => undefined;
  useKeys(
    'popup',
    {
      larger: ignore,
      smaller: ignore,
      resetLook: () => undefined,
      normal: ignore,
      toggleImages: () => false,
      save,
      undo,
    },
    { singleKeys },
  );
  return <input type="text" aria-label="Note" />;
}

function FailedReader() {
  useKeys('failed-reader', { leave }, { singleKeys: true });
  return null;
}

test('a key pressed before the first paint runs its command', () => {
  const root = document.createElement('div');
  // Without Testing Library, which runs the effects that wait for the paint, in this test and those after its first use.
  renderAlone(<Popup />, root);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true }));
  renderAlone(null, root);
  expect(save).toHaveBeenCalledOnce();
});

test('a key that runs a command does nothing else', () => {
  save.mockClear();
  render(<Popup />);
  // `fireEvent` returns false when the event was cancelled.
  expect(fireEvent.keyDown(document.body, { key: 's' })).toBe(false);
  expect(save).toHaveBeenCalledOnce();
});

test('a command that returns false leaves the key to the browser', () => {
  render(<Popup />);
  expect(fireEvent.keyDown(document.body, { key: 'g' })).toBe(true);
});

test('keys typed into a text field run nothing', () => {
  save.mockClear();
  render(<Popup />);
  fireEvent.keyDown(screen.getByLabelText('Note'), { key: 's' });
  expect(save).not.toHaveBeenCalled();
});

test('a change of the setting for single keys applies at once', () => {
  save.mockClear();
  const { rerender } = render(<Popup />);
  rerender(<Popup singleKeys={false} />);
  fireEvent.keyDown(document.body, { key: 's' });
  expect(save).not.toHaveBeenCalled();
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  expect(undo).toHaveBeenCalledOnce();
});

test('no shortcut works below an open dialog', () => {
  save.mockClear();
  render(
    <>
      <Popup />
      <dialog open>Above</dialog>
    </>,
  );
  fireEvent.keyDown(document.body, { key: 's' });
  expect(save).not.toHaveBeenCalled();
});

test('Escape leaves when it is released, and only if it was pressed here', () => {
  render(<FailedReader />);
  fireEvent.keyUp(document.body, { key: 'Escape' });
  expect(leave).not.toHaveBeenCalled();
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(leave).not.toHaveBeenCalled();
  fireEvent.keyUp(document.body, { key: 'Escape' });
  expect(leave).toHaveBeenCalledOnce();
});
