import { signal } from '@preact/signals';
import { act, render } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { SettingNotStored } from './SettingNotStored';

test('every failure is announced once, even if the component renders again', async () => {
  const failures = signal(0);
  const showToast = vi.fn();
  const { rerender } = render(<SettingNotStored failures={failures} showToast={showToast} />);
  expect(showToast).not.toHaveBeenCalled();
  await act(() => {
    failures.value += 1;
  });
  await act(() => rerender(<SettingNotStored failures={failures} showToast={showToast} />));
  expect(showToast).toHaveBeenCalledTimes(1);
  expect(showToast).toHaveBeenCalledWith({ text: expect.stringContaining('couldn’t be stored') });
  await act(() => {
    failures.value += 1;
  });
  expect(showToast).toHaveBeenCalledTimes(2);
});
