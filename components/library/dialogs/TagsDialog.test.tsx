import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { makeEntry } from '@/tests/support/entries';
import { TagsDialog } from './TagsDialog';

function show(...tags: string[][]) {
  const calls = { onAdd: vi.fn(), onRemove: vi.fn(), onClose: vi.fn() };
  const entries = tags.map((own, index) => makeEntry(`entry-${index}`, { tags: own }));
  render(<TagsDialog entries={entries} known={[]} {...calls} />);
  return calls;
}
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

test('a tag of some of several articles is mixed, and checking it gives it to all', async () => {
  const { onAdd, onRemove } = show(['sea', 'old'], ['sea'], ['sea']);
  expect(box(/^old/).indeterminate).toBe(true);
  expect(screen.getByText('1 of 3')).toBeDefined();
  await userEvent.click(box(/^old/));
  expect(onAdd).toHaveBeenCalledWith(['old']);
  expect(onRemove).not.toHaveBeenCalled();
});

test('a tag of all articles is checked, and unchecking it removes it', async () => {
  const { onRemove } = show(['sea'], ['sea']);
  expect(box(/^sea/).checked).toBe(true);
  expect(box(/^sea/).indeterminate).toBe(false);
  await userEvent.click(box(/^sea/));
  expect(onRemove).toHaveBeenCalledWith('sea');
});

test('the tags of one article have no checkboxes', () => {
  show(['sea']);
  expect(screen.queryByRole('checkbox')).toBeNull();
});
