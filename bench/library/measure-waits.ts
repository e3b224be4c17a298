import type { Page } from '@playwright/test';
import { InventedLibrary } from '../search/make-library';
import { medianOf, quantileOf } from '../statistics';
import type { Ask, LibraryUnderTest } from './library-under-test';
import { memoryOf } from './memory-of';
import type { Watch } from './watch-page';

/** What was measured of one library, by the names of the table's rows. Milliseconds, megabytes. */
export type Figures = Record<string, number>;

const ROUNDS = 7;
const RESTARTS = 3;
const ROWS = 200;
/** The page waits so long for the next key. Its constant is in LibraryTools. */
const TYPING = 120;
const LONGEST_CATCHING_UP = 300_000;

/** Everything that a reader waits for in a library that is filled, and what the page then takes of memory. */
export async function measureWaits(library: LibraryUnderTest, articles: number): Promise<Figures> {
  const figures: Figures = {};
  figures['index catches up'] = await library.withLibrary(whenCaughtUp);
  const afresh: Watch['opened'][] = [];
  const firstWrites: number[] = [];
  for (let time = 0; time < RESTARTS; time += 1) {
    await library.restart();
    afresh.push(await library.withLibrary(whenOpened));
    await library.restart();
    firstWrites.push(...(await library.withFiller((ask) => ask<number[]>('filler.save(1)'))));
  }
  figures['first open after start'] = medianOf(afresh.map(({ painted }) => painted));
  figures['first save after start'] = medianOf(firstWrites);
  const saves = await library.withFiller((ask) => ask<number[]>(`filler.save(${3 * ROUNDS})`));
  figures['save'] = medianOf(saves);
  const opened: Watch['opened'][] = [];
  for (let time = 0; time < ROUNDS; time += 1) opened.push(await library.withLibrary(whenOpened));
  figures['open: first row painted'] = medianOf(opened.map(({ painted }) => painted));
  figures['open: all rows known'] = medianOf(opened.map(({ whole }) => whole));
  Object.assign(
    figures,
    await library.withLibrary((ask, page) => measureOpen(ask, page, articles)),
  );
  return figures;
}

async function whenCaughtUp(ask: Ask): Promise<number> {
  for (const deadline = Date.now() + LONGEST_CATCHING_UP; Date.now() < deadline; ) {
    const { caughtUp } = await ask<Watch['opened']>('watch.opened');
    if (caughtUp) return caughtUp;
    await pause(100);
  }
  throw new Error('the index never caught up');
}

async function whenOpened(ask: Ask): Promise<Watch['opened']> {
  for (;;) {
    const opened = await ask<Watch['opened']>('watch.opened');
    if (opened.painted && opened.whole && opened.caughtUp) return opened;
    await pause(20);
  }
}

async function measureOpen(ask: Ask, page: Page, articles: number): Promise<Figures> {
  await whenOpened(ask);
  const frames = await ask<number[]>(`watch.scroll(${Math.min(ROWS, articles - 10)})`);
  const { whole, asked } = await measureSearch(ask);
  const removals: number[] = [];
  const markings: number[] = [];
  for (let time = 0; time < ROUNDS; time += 1) {
    removals.push(await ask('watch.remove()'));
    await ask('watch.undo()');
  }
  for (let time = 0; time < RESTARTS; time += 1) {
    await ask('watch.select(100)');
    markings.push(await ask('watch.markRead()'));
    await ask('watch.undo()');
    await page.keyboard.press('Escape');
    await pause(50);
  }
  await ask('scrollTo(0, 0)');
  const memory = await memoryOf(page);
  return {
    'delete one': medianOf(removals),
    'mark 100 as read': medianOf(markings),
    'scroll: frame p50': medianOf(frames),
    'scroll: frame p95': quantileOf(frames, 0.95),
    'scroll: longest frame': Math.max(...frames),
    'search p50': medianOf(whole),
    'search p95': quantileOf(whole, 0.95),
    'search: index alone p95': quantileOf(asked, 0.95),
    'memory: page heap, MB': memory.heap,
    'memory: process, MB': memory.process,
  };
}

/** Each search is done twice: the first time to see what it shows in the end, the second to see when. */
async function measureSearch(ask: Ask): Promise<{ whole: number[]; asked: number[] }> {
  const shown: { text: string; look: string }[] = [];
  for (const text of makeQuestions()) {
    const answers = await ask<number>('watch.asked.length');
    await ask(`watch.type(${JSON.stringify(text)})`);
    while ((await ask<number>('watch.asked.length')) === answers) await pause(50);
    await pause(200);
    const look = await ask<string>('watch.look()');
    if (rowsOf(look) !== rowsOf(shown.at(-1)?.look)) shown.push({ text, look });
  }
  const from = await ask<number>('watch.asked.length');
  const whole: number[] = [];
  for (const { text, look } of shown) {
    const words = `watch.search(${JSON.stringify(text)}, ${JSON.stringify(look)})`;
    whole.push((await ask<number>(words)) - TYPING);
  }
  const asked = (await ask<number[]>('watch.asked')).slice(from);
  await ask('watch.type("")');
  await pause(TYPING + 200);
  return { whole, asked };
}

const rowsOf = (look: string | undefined): string => look?.split(' ').slice(-6).join(' ') ?? '';

/** Words from the commonest to the rarest, beginnings of words, two words, phrases. */
function makeQuestions(): string[] {
  const { vocabulary } = new InventedLibrary();
  const at = (place: number): string => vocabulary[place % vocabulary.length] ?? '';
  return Array.from({ length: 8 }, (_, index) => {
    const common = at(Math.floor(3 ** index));
    return [
      `${common} `,
      at(index * 7 + 3).slice(0, 2 + (index % 2)),
      `${common} ${at(index * 3 + 2)} `,
      `"${at(index)} ${at(index + 1)}"`,
    ];
  }).flat();
}

const pause = (time: number) => new Promise((done) => setTimeout(done, time));
