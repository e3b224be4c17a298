import { render } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { keepReadingPosition } from '@/components/reading-position/keep-reading-position';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';
import { Page } from './Page';

vi.mock('@/components/reading-position/keep-reading-position', () => ({
  keepReadingPosition: vi.fn((_scroller: HTMLElement, change: () => void) => change()),
}));

const pageOf = (site: string, settings: Settings = DEFAULT_SETTINGS) => (
  <Page settings={settings} site={site} preferredLanguages={['en']} surface="popup">
    {null}
  </Page>
);

test('the page is only measured again for another look', () => {
  const own = { ...DEFAULT_SETTINGS, sites: { 'night.test': { theme: 'dark' as const } } };
  const { rerender } = render(pageOf('', own));
  rerender(pageOf('day.test', own));
  expect(keepReadingPosition).not.toHaveBeenCalled();
  rerender(pageOf('night.test', own));
  expect(keepReadingPosition).toHaveBeenCalledOnce();
  expect(document.documentElement.dataset['theme']).toBe('dark');
});
