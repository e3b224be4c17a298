import { fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Choices } from './Choices';
import { Tabs } from './Tabs';
import { TextSizeSteps } from './TextSizeSteps';

test('the five text sizes are one group of labelled radio buttons', async () => {
  const onChoose = vi.fn();
  render(<TextSizeSteps step={0} onChoose={onChoose} />);
  expect(screen.getByRole('group', { name: 'Text size' })).toBeTruthy();
  const names = screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'));
  expect(names).toEqual([
    'smallest (−2)',
    'smaller (−1)',
    'normal (0)',
    'larger (+1)',
    'largest (+2)',
  ]);
  await userEvent.click(screen.getByRole('radio', { name: 'largest (+2)' }));
  expect(onChoose).toHaveBeenCalledWith(2);
});

test('an arrow key on the last step does not wrap to the first', () => {
  render(<TextSizeSteps step={2} onChoose={() => undefined} />);
  // `fireEvent` returns false when the event was cancelled.
  expect(
    fireEvent.keyDown(screen.getByRole('radio', { name: 'largest (+2)' }), { key: 'ArrowRight' }),
  ).toBe(false);
  expect(
    fireEvent.keyDown(screen.getByRole('radio', { name: 'largest (+2)' }), { key: 'ArrowLeft' }),
  ).toBe(true);
});

test('a held arrow key stops at the end even if it outruns rendering', () => {
  render(<TextSizeSteps step={1} onChoose={() => undefined} />);
  const last = screen.getByRole('radio', { name: 'largest (+2)' });
  expect(fireEvent.keyDown(last, { key: 'ArrowRight' })).toBe(false);
});

test('arrow keys, Home and End select tabs, and only the selected one is in the tab order', () => {
  const onChoose = vi.fn();
  const tabs = [
    { id: 'article', label: 'Article' },
    { id: 'images', label: 'Images', count: 4 },
  ] as const;
  render(<Tabs tabs={tabs} chosen="article" label="View" onChoose={onChoose} />);
  const [article, images] = screen.getAllByRole('tab');
  expect([article?.tabIndex, images?.tabIndex]).toEqual([0, -1]);
  for (const key of ['ArrowRight', 'ArrowLeft', 'End'])
    fireEvent.keyDown(article as HTMLElement, { key });
  expect(onChoose.mock.calls.flat()).toEqual(['images', 'images', 'images']);
  fireEvent.keyDown(article as HTMLElement, { key: 'Home' });
  expect(onChoose).toHaveBeenLastCalledWith('article');
});

test('choices call back with the chosen one', async () => {
  const onChoose = vi.fn();
  const choices = [
    { id: 'light', label: 'Light' },
    { id: 'dark', label: 'Dark' },
  ] as const;
  render(
    <Choices label="Theme" name="theme" choices={choices} chosen="light" onChoose={onChoose} />,
  );
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(onChoose).toHaveBeenCalledWith('dark');
});
