import { fireEvent, render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { makeEntry } from '@/tests/support/entries';
import { Thumbnail } from './Thumbnail';

test('an article whose picture does not load shows the initial of its site', () => {
  const { container } = render(
    <Thumbnail
      entry={makeEntry('ferry', { siteName: 'öster', thumbnail: 'https://news.test/boat.jpg' })}
      readThumbnail={async () => null}
    />,
  );
  const picture = container.querySelector('img');
  expect(picture).not.toBeNull();
  fireEvent.error(picture as HTMLElement);
  expect(container.textContent).toBe('Ö');
  expect(container.querySelector('svg')).toBeNull();
});
