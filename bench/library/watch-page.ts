/** What this script, put into the library page before its own, knows and can do there. Times since the navigation began, in milliseconds. */
export interface Watch {
  /** When the first row was painted, when all rows were known, when the index held all of the library. NaN before. */
  opened: { painted: number; whole: number; caughtUp: number };
  /** What searches took from the page's question to the worker's answer. */
  asked: number[];
  /** What the list shows. */
  look(): string;
  type(text: string): void;
  /** From the typing to the frame that shows what is `expected`. */
  search(text: string, expected: string): Promise<number>;
  /** Scrolls over so many rows, there and back; milliseconds between frames. */
  scroll(rows: number): Promise<number[]>;
  /** Deletes the first article: from the press to the frame without it. */
  remove(): Promise<number>;
  /** Selects the first articles. */
  select(count: number): Promise<void>;
  /** Marks what is selected as read: from the press to the frame that shows it. */
  markRead(): Promise<number>;
  /** Undoes the last thing done and waits for it. */
  undo(): Promise<void>;
}

/** Most rows are as high, in CSS pixels. */
const ROW = 160;
/** Half a row a frame: as quick as a wheel is turned by one who still looks. */
const STEP = 80;
/** The page begins with no more rows. */
const BEGUN = 40;

const opened = { painted: Number.NaN, whole: Number.NaN, caughtUp: Number.NaN };
const asked: number[] = [];

const first = () => document.querySelector<HTMLElement>('li[data-id]');
const field = () => document.querySelector<HTMLInputElement>('input[type=search]');
const rows = () => [...document.querySelectorAll<HTMLElement>('li[data-id]')];
const frame = () => new Promise<number>((done) => requestAnimationFrame(done));

/** The end of the first frame that is so. */
async function whenPainted(isSo: () => boolean): Promise<number> {
  const deadline = performance.now() + 10_000;
  do {
    await frame();
    if (performance.now() > deadline) throw new Error(`never came: ${isSo}; ${watch.look()}`);
  } while (!isSo());
  // What is told now is heard when the frame is painted.
  const { port1, port2 } = new MessageChannel();
  const painted = new Promise((done) => {
    port1.onmessage = done;
  });
  port2.postMessage(null);
  await painted;
  return performance.now();
}

function press(element: Element | null | undefined, fields: MouseEventInit = {}): void {
  if (!element) throw new Error('there is nothing to press');
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...fields }));
}

const watch: Watch = {
  opened,
  asked,
  look: () =>
    [
      field()?.value,
      first()?.ariaSetSize,
      ...rows()
        .slice(0, 5)
        .map(({ dataset }) => dataset['id']),
    ].join(' '),
  type(text) {
    const input = field();
    if (!input) throw new Error('there is no field');
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  },
  async search(text, expected) {
    const before = performance.now();
    watch.type(text);
    return (await whenPainted(() => watch.look() === expected)) - before;
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
    // Rows differ in height: how far it is, is not known.
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
    press(document.querySelector('[role=toolbar] button[title="Mark as read"]'));
    const isRead = () => selected().every((row) => row.dataset['state'] === 'read');
    if (isRead()) throw new Error('they are read already');
    return (await whenPainted(isRead)) - before;
  },
  async undo() {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }),
    );
    await whenPainted(() => document.body.textContent.includes('Undone'));
    // It is said before the rows are read again.
    await new Promise((done) => setTimeout(done, 150));
  },
};
Object.assign(globalThis, { watch });

// An empty library has no rows.
const noRows = () => undefined;
void whenPainted(() => Boolean(first()?.querySelector('h2')?.textContent)).then((time) => {
  opened.painted = time;
}, noRows);
void whenPainted(() => Number(first()?.ariaSetSize) > BEGUN).then((time) => {
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
      const at = data.type === 'found' ? askedAt.get(data.number) : undefined;
      // Now the list may have been drawn already, for which the page's own listener cares.
      if (at !== undefined) asked.push(timeStamp - at);
    });
  }
  post.apply(this, given);
};
