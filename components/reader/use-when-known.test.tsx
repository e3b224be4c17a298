import { render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { useWhenKnown } from './use-when-known';

const acted = vi.fn();

function Pressable({ width }: { width: number | null }) {
  const press = useWhenKnown(width !== null, () => acted(width));
  return (
    <button type="button" onClick={press}>
      Contents
    </button>
  );
}

const press = () => screen.getByRole('button').click();

test('a press waits until the width is known, and acts once with that width', () => {
  const { rerender } = render(<Pressable width={null} />);
  press();
  press();
  expect(acted).not.toHaveBeenCalled();
  rerender(<Pressable width={300} />);
  expect(acted.mock.calls).toEqual([[300]]);
  rerender(<Pressable width={400} />);
  expect(acted).toHaveBeenCalledOnce();
  press();
  expect(acted).toHaveBeenLastCalledWith(400);
});

test('without a press, nothing happens when the width becomes known', () => {
  acted.mockClear();
  const { rerender } = render(<Pressable width={null} />);
  rerender(<Pressable width={300} />);
  expect(acted).not.toHaveBeenCalled();
});
