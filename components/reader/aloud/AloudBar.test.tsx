import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'preact';
import { expect, test, vi } from 'vitest';
import { InterfaceContext } from '@/components/app/interface-context';
import { makeVoice } from '@/tests/support/speech';
import { messages as ko } from '@/utils/i18n/ko/app';
import { AloudBar } from './AloudBar';

type Props = ComponentProps<typeof AloudBar>;

const VOICES = [
  makeVoice(),
  makeVoice({ id: 'otto', name: 'Otto' }),
  makeVoice({ id: 'far', name: 'Marina', isRemote: true }),
];

function makeProps(fields: Partial<Props> = {}) {
  return {
    status: 'playing',
    problem: null,
    waitsFor: null,
    lang: 'en',
    position: { passage: 4, of: 11 },
    rate: 1,
    voice: 'ada',
    voices: VOICES,
    isFollowing: true,
    onToggle: vi.fn(),
    onPrevious: vi.fn(),
    onNext: vi.fn(),
    onRate: vi.fn(),
    onVoice: vi.fn(),
    onFollow: vi.fn(),
    onClose: vi.fn(),
    ...fields,
  } satisfies Props;
}

function show(fields: Partial<Props> = {}) {
  const props = makeProps(fields);
  render(<AloudBar {...props} />);
  return props;
}

const button = (name: string) => screen.getByRole('button', { name });

test('the bar is a region with the passage number and its buttons', async () => {
  const props = show();
  expect(screen.getByRole('region', { name: 'Read aloud' }).textContent).toContain(
    'Paragraph 4 of 11',
  );
  await userEvent.click(button('Previous sentence'));
  await userEvent.click(button('Next sentence'));
  await userEvent.click(button('Pause'));
  await userEvent.click(button('Stop reading aloud'));
  for (const call of [props.onPrevious, props.onNext, props.onToggle, props.onClose]) {
    expect(call).toHaveBeenCalledOnce();
  }
});

test('the bar takes the focus, so that Space pauses and plays', async () => {
  const props = show({ status: 'paused' });
  expect(document.activeElement).toBe(button('Play'));
  await userEvent.keyboard(' ');
  expect(props.onToggle).toHaveBeenCalledOnce();
});

test('comma and full stop skip, Escape closes, and none of them reaches the reader', () => {
  const props = show();
  const reader = vi.fn();
  document.addEventListener('keydown', reader);
  for (const key of [',', '.', 'Escape']) fireEvent.keyDown(button('Pause'), { key });
  expect(reader).not.toHaveBeenCalled();
  fireEvent.keyDown(button('Pause'), { key: 'g' });
  expect(reader).toHaveBeenCalledOnce();
  document.removeEventListener('keydown', reader);
  for (const call of [props.onPrevious, props.onNext, props.onClose]) {
    expect(call).toHaveBeenCalledOnce();
  }
});

test('keys in a select reach neither the bar nor the reader', () => {
  const props = show();
  const reader = vi.fn();
  document.addEventListener('keydown', reader);
  for (const key of [',', '.', 'Escape', 'g'])
    fireEvent.keyDown(screen.getByLabelText('Voice'), { key });
  document.removeEventListener('keydown', reader);
  expect(reader).not.toHaveBeenCalled();
  expect(props.onClose).not.toHaveBeenCalled();
});

test('remote voices are a group of their own and labelled', async () => {
  const props = show();
  const device = screen.getByRole('group', { name: 'On this device' });
  expect(
    within(device)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Ada', 'Otto']);
  const network = screen.getByRole('group', { name: 'Online' });
  expect(within(network).getByRole('option').textContent).toBe('Marina – online');
  await userEvent.selectOptions(screen.getByLabelText('Voice'), 'far');
  expect(props.onVoice).toHaveBeenCalledWith('far');
});

test('the rate select includes a rate that is not in its list', async () => {
  const props = show({ rate: 1.2 });
  const speed = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Speed' });
  expect(speed.value).toBe('1.2');
  expect([...speed.options].map(({ text }) => text)).toEqual([
    '0.75×',
    '1×',
    '1.2×',
    '1.25×',
    '1.5×',
    '1.75×',
    '2×',
  ]);
  await userEvent.selectOptions(speed, '1.5');
  expect(props.onRate).toHaveBeenCalledWith(1.5);
});

test('the button back to the voice is there only while the page does not follow', async () => {
  const props = show({ isFollowing: false });
  await userEvent.click(button('Back to current sentence'));
  expect(props.onFollow).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(button('Pause'));
});

test('without a voice the bar says so and cannot play', async () => {
  const props = show({ voices: [], voice: null, lang: 'fi', status: 'idle', position: null });
  expect(screen.getByRole('status').textContent).toBe('This browser has no voice for Finnish.');
  expect(screen.queryByLabelText('Voice')).toBeNull();
  await userEvent.click(button('Play'));
  expect(props.onToggle).not.toHaveBeenCalled();
});

test.each([null, 'not a tag'])('an unknown language (%s) is not named', (lang) => {
  show({ voices: [], voice: null, lang });
  expect(screen.getByRole('status').textContent).toBe('This browser has no voices.');
});

test('if all voices are remote, the bar explains that and lets the reader choose', () => {
  show({ voices: VOICES.slice(2), voice: null, status: 'failed', problem: 'voice' });
  expect(screen.getByRole('status').textContent).toContain('over the network');
  expect(screen.getByRole<HTMLOptionElement>('option', { name: 'Choose a voice' }).selected).toBe(
    true,
  );
});

test('a failure replaces the passage number', () => {
  show({ status: 'failed', problem: 'network' });
  expect(screen.getByRole('status').textContent).toContain('can’t connect to the network');
  expect(screen.queryByText('Paragraph 4 of 11')).toBeNull();
});

test.each([
  ['voices', 'Looking for voices…', { voices: [], voice: null, position: null, status: 'idle' }],
  ['voice', 'Preparing the voice…', {}],
] as const)(
  'a wait for the %s is shown once it is longer than a moment',
  async (waitsFor, text, fields) => {
    vi.useFakeTimers();
    const { rerender } = render(<AloudBar {...makeProps(fields)} waitsFor={waitsFor} />);
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('');
    await act(() => {
      vi.advanceTimersByTime(800);
    });
    expect(status.textContent).toBe(text);
    rerender(<AloudBar {...makeProps()} />);
    expect(status.textContent).toBe('');
    expect(screen.getByText('Paragraph 4 of 11')).toBeTruthy();
    vi.useRealTimers();
  },
);

test('the bar is in the language of the interface', () => {
  render(
    <InterfaceContext.Provider value={{ language: 'ko', messages: ko }}>
      <AloudBar {...makeProps({ voices: [], voice: null, lang: 'fi' })} />
    </InterfaceContext.Provider>,
  );
  expect(screen.getByRole('status').textContent).toContain('핀란드어');
});
