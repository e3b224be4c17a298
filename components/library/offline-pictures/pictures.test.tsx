import { signal } from '@preact/signals';
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { OfferView } from '@/utils/library/offline-pictures/pictures-offer';
import { asSavedArticleId } from '@/utils/library/store/saved-article';
import { PicturesList } from './PicturesList';
import { PicturesOffer } from './PicturesOffer';

// The brand of an id is only checked at compile time.
const id = asSavedArticleId('id-1');

function showOffer(first: OfferView) {
  const view = signal(first);
  const offer = {
    view,
    open: vi.fn(),
    choose: vi.fn(async () => undefined),
    cancel: vi.fn(),
    retry: vi.fn(async () => undefined),
    close: vi.fn(),
    stop: vi.fn(),
  };
  render(<PicturesOffer offer={offer} />);
  return { view, offer };
}

test('the offer states size and permission before anything is stored, and can remember the choice', () => {
  const { offer } = showOffer({
    status: 'asking',
    textBytes: 18_000,
    estimate: { count: 5, all: 3_200_000, smaller: 810_000, isExact: false },
    needsPermission: true,
    suggested: 'smaller',
  });
  expect(screen.getByRole('status').textContent).toBe(
    'Saved. Text: 18\u00a0kB. Save its 5 pictures too?',
  );
  expect(screen.getByText(/browser will ask/)).toBeTruthy();
  expect(screen.getByText(/revoke it/)).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox'));
  fireEvent.click(screen.getByRole('button', { name: /^All.*about 3.2\u00a0MB/ }));
  expect(offer.choose).toHaveBeenCalledWith('all', true);
});

test('a progress bar with a stop button is shown while pictures are stored, and then the outcome', async () => {
  const progress = { id, done: 3, total: 5, kept: 2, missing: 1, bytes: 900_000 };
  const { view, offer } = showOffer({
    status: 'keeping',
    progress: { ...progress, status: 'working' },
  });
  const bar = screen.getByRole('progressbar', { name: '3 of 5 pictures' });
  expect(bar).toHaveProperty('position', 0.6);
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(offer.cancel).toHaveBeenCalledOnce();
  view.value = { status: 'keeping', progress: { ...progress, status: 'done' } };
  await screen.findByText(
    '2 pictures saved on this computer: 900 kB. 1 picture couldn’t be saved.',
  );
});

test('pictures that could not be saved can be tried again, and those that are being saved cannot', async () => {
  const progress = { id, done: 2, total: 2, kept: 1, missing: 1, bytes: 900_000 };
  const { view, offer } = showOffer({
    status: 'keeping',
    progress: { ...progress, status: 'working' },
  });
  const name = 'Retry missing pictures';
  for (const status of ['done', 'cancelled', 'failed'] as const) {
    expect(screen.queryByRole('button', { name })).toBeNull();
    view.value = { status: 'keeping', progress: { ...progress, status } };
    fireEvent.click(await screen.findByRole('button', { name }));
    view.value = { status: 'keeping', progress: { ...progress, status: 'waiting' } };
    await screen.findByRole('progressbar');
  }
  expect(offer.retry).toHaveBeenCalledTimes(3);
  view.value = { status: 'keeping', progress: { ...progress, status: 'done', missing: 0 } };
  await screen.findByRole('status');
  expect(screen.queryByRole('button', { name })).toBeNull();
});

test('the list states which pictures are missing and why, and offers to try again', () => {
  const onRetry = vi.fn();
  render(
    <PicturesList
      rows={[
        { src: 'a', state: { status: 'kept', bytes: 1_500_000 } },
        { src: 'b', state: { status: 'missing', reason: 'refused' } },
      ]}
      progress={null}
      names={new Map([['b', 'The quay']])}
      onRetry={onRetry}
      onCancel={() => undefined}
      onRemove={() => undefined}
    />,
  );
  expect(screen.getByText(/1 of 2 pictures saved, 1.5 MB/)).toBeTruthy();
  expect(screen.getByText('The quay').nextSibling?.textContent).toBe('The site refused to send it');
  fireEvent.click(screen.getByText('Retry missing pictures'));
  expect(onRetry).toHaveBeenCalledOnce();
});
