import { act, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Page } from '@/components/app/Page';
import type { Look } from '@/utils/reader/look/look';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';
import { CustomColours } from './CustomColours';

const WHITE = { theme: 'own', customText: '#ffffff', customBackground: '#fefefe' } as const;
const isApplied = () => document.documentElement.hasAttribute('data-custom-colours');
const pass = (time: number) => act(() => void vi.advanceTimersByTime(time));
const press = (name: string) => act(() => screen.getByRole('button', { name }).click());

/** Renders the control on a page that follows its changes, as the reader and the settings do. */
function renderControl(fields: Partial<Look>) {
  let settings: Settings = { ...DEFAULT_SETTINGS, ...fields };
  const page = () => (
    <Page settings={settings} preferredLanguages={['en']} surface="tab">
      <CustomColours
        look={settings}
        onChange={(changed) => {
          settings = { ...settings, ...changed };
          rerender(page());
        }}
      />
    </Page>
  );
  const { rerender } = render(page());
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('colours that are easy to read are applied at once', () => {
  renderControl({ ...WHITE, customText: '#222222' });
  expect(isApplied()).toBe(true);
  expect(screen.queryByRole('button')).toBeNull();
});

test('colours that are hard to read are not applied, and the control says so', () => {
  renderControl(WHITE);
  expect(isApplied()).toBe(false);
  expect(screen.getByText(/aren’t applied/)).toBeTruthy();
});

test('on confirmation they are applied and fall back by themselves after ten seconds', () => {
  renderControl(WHITE);
  press('Use anyway');
  expect(isApplied()).toBe(true);
  pass(9_000);
  expect(isApplied()).toBe(true);
  expect(screen.getByRole('timer').textContent).toBe('Reverting in 1 s');
  pass(1_100);
  expect(isApplied()).toBe(false);
});

test('kept within that time, they stay', () => {
  renderControl(WHITE);
  press('Use anyway');
  press('Keep');
  pass(60_000);
  expect(isApplied()).toBe(true);
});

test('weak colours can be reverted before their trial ends', () => {
  renderControl(WHITE);
  press('Use anyway');
  press('Revert');
  expect(isApplied()).toBe(false);
});

test('the controls never take the custom colours', () => {
  renderControl(WHITE);
  press('Use anyway');
  expect(document.documentElement.dataset['theme']).toBe('light');
});
