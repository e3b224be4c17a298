import { signal } from '@preact/signals';
import { act, render } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { SettingNotStored } from './SettingNotStored';

test('every failure is announced once, even if the component renders again', async () => {
  const failures = signal(0);
  const say = vi.fn();
  const { rerender } = render(<SettingNotStored failures={failures} say={say} />);
  expect(say).not.toHaveBeenCalled();
  await act(() => {
    failures.value += 1;
  });
  await act(() => rerender(<SettingNotStored failures={failures} say={say} />));
  expect(say).toHaveBeenCalledTimes(1);
  expect(say).toHaveBeenCalledWith({ text: expect.stringContaining('couldn’t be stored') });
  await act(() => {
    failures.value += 1;
  });
  expect(say).toHaveBeenCalledTimes(2);
});
