import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createManualEngine, type ManualSpeechEngine, makeVoice } from '@/tests/support/speech';
import { AloudDock } from './AloudDock';
import type { Aloud, AloudChoices } from './create-aloud';
import { useAloud } from './use-aloud';

class FakeHighlight {
  priority = 0;
  readonly range: Range;
  constructor(range: Range) {
    this.range = range;
  }
}

const highlights = new Map<string, FakeHighlight>();
const marked = (name: string) => highlights.get(name)?.range.toString();

beforeEach(() => {
  highlights.clear();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', FakeHighlight);
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

interface ReaderProps {
  engine: ManualSpeechEngine | null;
  article: { lang: string | null };
  kept: AloudChoices;
  onKeep(kept: AloudChoices): void;
  use(aloud: Aloud): void;
}

function Reader({ use, ...parts }: ReaderProps) {
  const scroller = useRef<HTMLElement>(null);
  const aloud = useAloud({ scroller, ...parts });
  use(aloud);
  return (
    <>
      <main ref={scroller}>
        <div data-article-body="">
          <p>The boat leaves. It waits.</p>
          <p id="second">They run.</p>
        </div>
      </main>
      <AloudDock aloud={aloud} lang={parts.article.lang} onClose={() => undefined} />
    </>
  );
}

function show(fields: Partial<ReaderProps> = {}) {
  const engine = createManualEngine();
  let aloud: Aloud | null = null;
  const props: ReaderProps = {
    engine,
    article: { lang: 'en' },
    kept: { voice: null, rate: 1.25 },
    onKeep: vi.fn(),
    use: (next) => {
      aloud = next;
    },
    ...fields,
  };
  const page = render(<Reader {...props} />);
  const read = (): Aloud => {
    if (!aloud) throw new Error('not shown');
    return aloud;
  };
  return { ...page, props, engine, read };
}

test('nothing is spoken or shown before it starts', () => {
  const { engine } = show();
  expect(engine.spoken).toEqual([]);
  expect(screen.queryByRole('region')).toBeNull();
});

test('starting opens the bar, speaks with the stored voice and rate, and marks sentence and word', async () => {
  const { engine, read } = show();
  read().start();
  expect(engine.last()).toMatchObject({ text: 'The boat leaves.', voice: 'ada', rate: 1.25 });
  expect(await screen.findByText('Paragraph 1 of 2')).toBeTruthy();
  engine.last().events.onWord(4, 4);
  expect(marked('lectern-sentence')).toBe('The boat leaves.');
  expect(marked('lectern-word')).toBe('boat');
  engine.last().events.onEnd();
  expect(marked('lectern-sentence')).toBe('It waits.');
  expect(highlights.has('lectern-word')).toBe(false);
});

test('reading aloud can start at a paragraph, also while speaking', () => {
  const { engine, read } = show();
  read().start();
  read().startAt(document.querySelector('#second') as Element);
  expect(engine.last().text).toBe('They run.');
});

test('after a new render, marks are in the new nodes', () => {
  const { engine, read } = show();
  read().start();
  const body = document.querySelector('[data-article-body]') as Element;
  body.replaceChildren(...[...body.children].map((child) => child.cloneNode(true)));
  engine.last().events.onEnd();
  expect(highlights.get('lectern-sentence')?.range.startContainer.isConnected).toBe(true);
  expect(marked('lectern-sentence')).toBe('It waits.');
});

test('after the last sentence it is idle, without marks, and can start again', async () => {
  const { engine, read } = show();
  read().start();
  while (read().status.value === 'playing') engine.last().events.onEnd();
  expect(highlights.size).toBe(0);
  await userEvent.click(await screen.findByRole('button', { name: 'Play' }));
  expect(engine.last().text).toBe('The boat leaves.');
});

test('a chosen rate or voice is stored', async () => {
  const engine = createManualEngine([makeVoice(), makeVoice({ id: 'otto', name: 'Otto' })]);
  const { read, props } = show({ engine });
  read().start();
  await userEvent.selectOptions(await screen.findByLabelText('Speed'), '2');
  expect(props.onKeep).toHaveBeenLastCalledWith({ voice: 'ada', rate: 2 });
  await userEvent.selectOptions(screen.getByLabelText('Voice'), 'otto');
  expect(props.onKeep).toHaveBeenLastCalledWith({ voice: 'otto', rate: 2 });
  expect(engine.last()).toMatchObject({ voice: 'otto', rate: 2, text: 'The boat leaves.' });
});

test('voices that load late are used if it was started before', async () => {
  const engine = createManualEngine([]);
  const { read } = show({ engine });
  vi.useFakeTimers();
  const wait = (ms: number) =>
    act(() => {
      vi.advanceTimersByTime(ms);
    });
  await act(() => read().start());
  await wait(1_000);
  expect(screen.getByRole('status').textContent).toBe('Looking for voices…');
  await wait(6_000);
  expect(screen.getByRole('status').textContent).toBe('This browser has no voice for English.');
  vi.useRealTimers();
  expect(engine.spoken).toEqual([]);
  engine.load([makeVoice()]);
  expect(engine.last().text).toBe('The boat leaves.');
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
});

test('voices that load late do not start it', () => {
  const engine = createManualEngine([]);
  show({ engine });
  engine.load([makeVoice()]);
  expect(engine.spoken).toEqual([]);
});

test('a remote voice speaks only after it is chosen', async () => {
  const engine = createManualEngine([makeVoice({ id: 'far', isRemote: true })]);
  const { read } = show({ engine });
  read().start();
  expect(engine.spoken).toEqual([]);
  expect(highlights.size).toBe(0);
  await userEvent.selectOptions(await screen.findByLabelText('Voice'), 'far');
  expect(engine.last()).toMatchObject({ voice: 'far', text: 'The boat leaves.' });
});

test('scrolling shows the button back to the voice', async () => {
  const { read } = show();
  read().start();
  await screen.findByRole('region');
  fireEvent.wheel(screen.getByRole('main'), { deltaY: 30 });
  await userEvent.click(await screen.findByRole('button', { name: 'Back to current sentence' }));
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: 'Back to current sentence' })).toBeNull(),
  );
});

test.each([
  ['the bar is shut', ({ read }: ReturnType<typeof show>) => read().close()],
  ['the reader goes', ({ unmount }: ReturnType<typeof show>) => unmount()],
  ['the page goes', () => window.dispatchEvent(new Event('pagehide'))],
  [
    'another article comes',
    ({ rerender, props }: ReturnType<typeof show>) =>
      rerender(<Reader {...props} article={{ lang: 'en' }} />),
  ],
])('when %s, it falls silent and marks nothing', async (_, leave) => {
  const page = show();
  page.read().start();
  const { events } = page.engine.last();
  const before = page.engine.cancelled;
  leave(page);
  await waitFor(() => expect(page.engine.cancelled).toBeGreaterThan(before));
  expect(highlights.size).toBe(0);
  events.onEnd();
  expect(page.engine.spoken).toHaveLength(1);
});

test('without speech in the browser, the bar says so', async () => {
  const { read } = show({ engine: null });
  read().start();
  expect(await screen.findByText('This browser has no voice for English.')).toBeTruthy();
});
