import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import { FailureMessage } from './FailureMessage';

const actions = { readAgain: vi.fn(), tryAgain: vi.fn(), tryAnyway: vi.fn(), openLibrary: vi.fn() };

function show(
  reason: ExtractFailure['reason'],
  props: Partial<Parameters<typeof FailureMessage>[0]> = {},
) {
  const onCopyDetails = vi.fn();
  render(
    <FailureMessage
      failure={{ reason, cause: null }}
      actions={actions}
      onCopyDetails={onCopyDetails}
      {...props}
    />,
  );
  return onCopyDetails;
}

const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);

test.each([
  ['not-an-article', ['Try anyway']],
  ['empty-page', ['Try again']],
  ['page-unavailable', ['Try again', 'Open library']],
  ['page-gone', ['Try again']],
  ['restricted-page', ['Open library']],
  ['not-a-web-page', ['Open library']],
  ['too-large', []],
  ['internal', ['Try again', 'Copy details']],
] as const)('%s offers %j', (reason, offers) => {
  show(reason);
  expect(buttons()).toEqual(offers);
});

test('the saved copy comes first', () => {
  show('page-unavailable', { onOpenSavedCopy: vi.fn() });
  expect(buttons()).toEqual(['Open saved copy', 'Try again', 'Open library']);
});

test('an offer without an action is not shown', () => {
  show('restricted-page', { actions: {} });
  expect(buttons()).toEqual([]);
});

test('the details are the cause, or the reason where no cause is known', async () => {
  const onCopyDetails = show('internal', { failure: { reason: 'internal', cause: 'Error: reef' } });
  await userEvent.click(screen.getByRole('button', { name: 'Copy details' }));
  expect(onCopyDetails).toHaveBeenCalledWith('Error: reef');
});

test.each([
  ['consent', 'This page asks for your consent first'],
  ['preview', 'The article isn’t on this page'],
  ['loading', 'This page is still loading'],
] as const)('a page that hides its article says so: %s', async (hiddenBy, title) => {
  show('not-an-article', { failure: { reason: 'not-an-article', cause: null, hiddenBy } });
  expect(screen.getByRole('heading', { name: title })).toBeTruthy();
  expect(buttons()).toEqual(['Read again', 'Try anyway']);
  await userEvent.click(screen.getByRole('button', { name: 'Read again' }));
  expect(actions.readAgain).toHaveBeenCalled();
});
