import { render } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { keepReadingPlace } from '@/components/place/keep-reading-place';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';
import { Page } from './Page';

vi.mock('@/components/place/keep-reading-place', () => ({
  keepReadingPlace: vi.fn((_scroller: HTMLElement, change: () => void) => change()),
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
  expect(keepReadingPlace).not.toHaveBeenCalled();
  rerender(pageOf('night.test', own));
  expect(keepReadingPlace).toHaveBeenCalledOnce();
  expect(document.documentElement.dataset['theme']).toBe('dark');
});
