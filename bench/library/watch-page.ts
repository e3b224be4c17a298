/**
 * What this script provides in the library page, into which it is injected before the page's own scripts. Times are in
 * milliseconds since navigation start.
 */
export interface Watch {
  /** When the first row was painted, when all rows were known, and when the index was complete. NaN before. */
  opened: { painted: number; whole: number; caughtUp: number };
  /** The tasks of the page that took 50 ms or more, which no frame can interrupt. */
  tasks: { start: number; duration: number }[];
  /** Time of each search from the page's request to the worker's response. */
  asked: number[];
  /** Returns a summary of what the list shows. */
  describe(): string;
  type(text: string): void;
  /** Returns the time from typing to the frame that shows `expected`. */
  search(text: string, expected: string): Promise<number>;
  /** Scrolls this many rows down and back; returns the milliseconds between frames. */
  scroll(rows: number): Promise<number[]>;
  /** Deletes the first article; returns the time from the click to the frame without it. */
  remove(): Promise<number>;
  /** Selects the first `count` articles. */
  select(count: number): Promise<void>;
  /** Marks the selection as read; returns the time from the click to the frame that shows it. */
  markRead(): Promise<number>;
  /** Undoes the last action and waits until it is undone. */
  undo(): Promise<void>;
}

// The browser's dialog cannot be answered from outside: without it a backup is downloaded.
Reflect.deleteProperty(Window.prototype, 'showSaveFilePicker');
Reflect.deleteProperty(window, 'showSaveFilePicker');

/** Height of most rows in CSS pixels. */
const ROW = 160;
/** Half a row a frame: a fast scroll at which rows can still be recognised. */
const STEP = 80;
/** Maximum number of rows in the first batch. */
const FIRST_BATCH = 40;

const opened = { painted: Number.NaN, whole: Number.NaN, caughtUp: Number.NaN };
const asked: number[] = [];
const tasks: { start: number; duration: number }[] = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries())
    tasks.push({ start: startTime, duration });
}).observe({ type: 'longtask', buffered: true });

const first = () => document.querySelector<HTMLElement>('li[data-id]');
const field = () => document.querySelector<HTMLInputElement>('input[role=combobox]');
const rows = () => [...document.querySelectorAll<HTMLElement>('li[data-id]')];
const frame = () => new Promise<number>((done) => requestAnimationFrame(done));

/** Returns the end of the first frame for which `isSo` is true. */
async function whenPainted(isSo: () => boolean): Promise<number> {
  const deadline = performance.now() + 10_000;
  do {
    await frame();
    if (performance.now() > deadline) throw new Error(`timed out: ${isSo}; ${watch.describe()}`);
  } while (!isSo());
  // The message arrives after the frame is painted.
  const { port1, port2 } = new MessageChannel();
  const painted = new Promise((done) => {
    port1.onmessage = done;
  });
  port2.postMessage(null);
  await painted;
  return performance.now();
}

function press(element: Element | null | undefined, fields: MouseEventInit = {}): void {
  if (!element) throw new Error('element not found');
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...fields }));
}

const watch: Watch = {
  opened,
  tasks,
  asked,
  describe: () =>
    [
      field()?.value,
      first()?.ariaSetSize,
      ...rows()
        .slice(0, 5)
        .map(({ dataset }) => dataset['id']),
    ].join(' '),
  type(text) {
    const input = field();
    if (!input) throw new Error('search field not found');
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  },
  async search(text, expected) {
    const before = performance.now();
    watch.type(text);
    return (await whenPainted(() => watch.describe() === expected)) - before;
  },
  async scroll(count) {
    const frames: number[] = [];
    const steps = Math.floor((count * ROW) / STEP);
    let last = await frame();
    for (const step of [STEP, -STEP]) {
      for (let number = 0; number < steps; number += 1) {
        window.scrollBy(0, step);
        const now = await frame();
        frames.push(now - last);
        last = now;
      }
    }
    return frames;
  },
  async remove() {
    const row = first();
    const before = performance.now();
    press(row?.querySelector('button[title="Delete"]'));
    return (await whenPainted(() => first()?.dataset['id'] !== row?.dataset['id'])) - before;
  },
  async select(count) {
    window.scrollTo(0, 0);
    await whenPainted(() => first()?.dataset['index'] === '0');
    press(first()?.querySelector('input[type=checkbox]'));
    const last = () => document.querySelector(`li[data-index="${count - 1}"]`);
    // Rows differ in height, so the distance is unknown.
    while (!last()) {
      window.scrollBy(0, 4 * ROW);
      await frame();
    }
    press(last()?.querySelector('input[type=checkbox]'), { shiftKey: true });
    await whenPainted(() => (last()?.getAttribute('data-selected') ?? null) !== null);
  },
  async markRead() {
    const selected = () => rows().filter((row) => 'selected' in row.dataset);
    const before = performance.now();
    const buttons = [...document.querySelectorAll('[role=toolbar] button')];
    press(buttons.find(({ textContent }) => textContent === 'Mark as read'));
    const isRead = () => selected().every((row) => row.dataset['state'] === 'read');
    if (isRead()) throw new Error('the articles are already read');
    return (await whenPainted(isRead)) - before;
  },
  async undo() {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }),
    );
    await whenPainted(() => document.body.textContent.includes('Undone'));
    // The message appears before the rows are read again.
    await new Promise((done) => setTimeout(done, 150));
  },
};
Object.assign(globalThis, { watch });

// An empty library never paints rows, so this times out.
const noRows = () => undefined;
void whenPainted(() => Boolean(first()?.querySelector('h2')?.textContent)).then((time) => {
  opened.painted = time;
}, noRows);
void whenPainted(() => Number(first()?.ariaSetSize) > FIRST_BATCH).then((time) => {
  opened.whole = time;
}, noRows);
new BroadcastChannel('lectern-search').addEventListener('message', ({ data }) => {
  if (data.type === 'progress' && data.progress === null) opened.caughtUp ||= performance.now();
});

const post = Worker.prototype.postMessage;
const askedAt = new Map<number, number>();
const followed = new WeakSet<Worker>();
Worker.prototype.postMessage = function (this: Worker, ...given: [message: unknown]) {
  const [order] = given as [{ type?: string; number: number }];
  if (order?.type === 'search') askedAt.set(order.number, performance.now());
  if (!followed.has(this)) {
    followed.add(this);
    this.addEventListener('message', ({ data, timeStamp }) => {
      const isAnswer = data.type === 'found' || data.type === 'indexes';
      const at = isAnswer ? askedAt.get(data.number) : undefined;
      // `timeStamp`, because the page's own listener may already have rendered the list.
      if (at !== undefined) asked.push(timeStamp - at);
    });
  }
  post.apply(this, given);
};
