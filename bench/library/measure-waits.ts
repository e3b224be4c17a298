import type { Page } from '@playwright/test';
import { GeneratedTexts } from '../search/generated-texts';
import { medianOf, quantileOf } from '../statistics';
import type { Evaluate, LibraryUnderTest } from './library-under-test';
import { memoryOf } from './memory-of';
import type { Watch } from './watch-page';

/** Figures of one library, by the names of the table's rows. Milliseconds, megabytes. */
export type Figures = Record<string, number>;

const ROUNDS = 5;
const RESTARTS = 3;
/** Rounds of scrolling, searching, deleting and marking. */
const USE_ROUNDS = 1;
const ROWS = 200;
/** Debounce delay of the search field, as in LibraryTools. Milliseconds. */
const TYPING_DELAY = 120;
const LONGEST_CATCHING_UP = 300_000;
const LONGEST_OPENING = 60_000;
/** Milliseconds for what the page's worker does after the index is complete. */
const PREPARING = 3_000;

/** A library under test and its figures. */
export interface Subject {
  library: LibraryUnderTest;
  articles: number;
  figures: Figures;
}

/**
 * Measures everything that a reader waits for in filled libraries, and the memory of the page. The libraries take
 * turns, so that other load on the machine affects all of them alike.
 */
export async function measureWaits(subjects: readonly Subject[]): Promise<void> {
  for (const { library, figures } of subjects) {
    const { caughtUp, longestTask } = await library.withLibrary(whenCaughtUp);
    figures['index catches up'] = caughtUp;
    figures['index catches up: longest task'] = longestTask;
  }
  const firstOpens = await inTurn(subjects, RESTARTS, async ({ library }) => {
    await library.restart();
    return [(await library.withLibrary(whenOpened)).painted];
  });
  note(subjects, 'first open after start', firstOpens);
  const firstSaves = await inTurn(subjects, RESTARTS, async ({ library }) => {
    await library.restart();
    return library.withFiller((evaluate) => evaluate<number[]>('filler.save(1)'));
  });
  note(subjects, 'first save after start', firstSaves);
  const saves = await inTurn(subjects, ROUNDS, ({ library }) =>
    library.withFiller((evaluate) => evaluate<number[]>('filler.save(5)')),
  );
  note(subjects, 'save', saves);
  const opened = await inTurn(subjects, ROUNDS, async ({ library }) => [
    await library.withLibrary(whenOpened),
  ]);
  note(
    subjects,
    'open: first row painted',
    opened.map((all) => all.map(({ painted }) => painted)),
  );
  note(
    subjects,
    'open: all rows known',
    opened.map((all) => all.map(({ whole }) => whole)),
  );
  const used = await inTurn(subjects, USE_ROUNDS, async ({ library, articles, figures }) => {
    const { memory, ...times } = await library.withLibrary((evaluate, page) =>
      measureUse(evaluate, page, articles),
    );
    Object.assign(figures, memory);
    return [times];
  });
  for (const [index, { figures }] of subjects.entries()) {
    const all = used[index] ?? [];
    const of = (name: keyof Use): number[] => all.flatMap((use) => use[name]);
    figures['delete one'] = medianOf(of('removals'));
    figures['mark 100 as read'] = medianOf(of('markings'));
    figures['scroll: frame p50'] = medianOf(of('frames'));
    figures['scroll: frame p95'] = quantileOf(of('frames'), 0.95);
    figures['scroll: longest frame'] = Math.max(...of('frames'));
    figures['search p50'] = medianOf(of('whole'));
    figures['search p95'] = quantileOf(of('whole'), 0.95);
    figures['search: index alone p50'] = medianOf(of('asked'));
    figures['search: index alone p95'] = quantileOf(of('asked'), 0.95);
  }
}

/** Returns the measurements of each subject, taken in rounds. */
async function inTurn<T>(
  subjects: readonly Subject[],
  rounds: number,
  measure: (subject: Subject) => Promise<T[]>,
): Promise<T[][]> {
  const all: T[][] = subjects.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, subject] of subjects.entries()) {
      all[index]?.push(...(await measure(subject)));
    }
  }
  return all;
}

function note(subjects: readonly Subject[], name: string, times: readonly number[][]): void {
  for (const [index, { figures }] of subjects.entries()) {
    figures[name] = medianOf(times[index] ?? []);
  }
}

/** Times measured in an open page. */
interface Use {
  removals: number[];
  markings: number[];
  frames: number[];
  whole: number[];
  asked: number[];
}

/**
 * Waits until the index covers the whole library. The longest task is of those after the first row was painted; 0 if
 * none took 50 ms.
 */
export async function whenCaughtUp(
  evaluate: Evaluate,
): Promise<{ caughtUp: number; longestTask: number }> {
  for (const deadline = Date.now() + LONGEST_CATCHING_UP; Date.now() < deadline; ) {
    const { painted, caughtUp } = await evaluate<Watch['opened']>('watch.opened');
    if (caughtUp) {
      // The worker now prepares the next opening, as it does for a reader.
      await pause(PREPARING);
      const tasks = await evaluate<Watch['tasks']>('watch.tasks');
      const later = tasks.filter(({ start }) => start > painted && start < caughtUp);
      return { caughtUp, longestTask: Math.max(0, ...later.map(({ duration }) => duration)) };
    }
    await pause(100);
  }
  throw new Error('the index never caught up');
}

async function whenOpened(evaluate: Evaluate): Promise<Watch['opened']> {
  for (const deadline = Date.now() + LONGEST_OPENING; Date.now() < deadline; ) {
    const opened = await evaluate<Watch['opened']>('watch.opened');
    if (opened.painted && opened.whole && opened.caughtUp) return opened;
    await pause(20);
  }
  throw new Error('the library never opened');
}

async function measureUse(
  evaluate: Evaluate,
  page: Page,
  articles: number,
): Promise<Use & { memory: Figures }> {
  await whenOpened(evaluate);
  const frames = await evaluate<number[]>(`watch.scroll(${Math.min(ROWS, articles - 10)})`);
  const found = await measureSearch(evaluate);
  const removals: number[] = [];
  const markings: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    removals.push(await evaluate('watch.remove()'));
    await evaluate('watch.undo()');
  }
  for (let time = 0; time < 3; time += 1) {
    await evaluate('watch.select(100)');
    markings.push(await evaluate('watch.markRead()'));
    await evaluate('watch.undo()');
    await page.keyboard.press('Escape');
    await pause(50);
  }
  await evaluate('scrollTo(0, 0)');
  const { heap, process } = await memoryOf(page);
  const memory = { 'memory: page heap, MB': heap, 'memory: process, MB': process };
  return { ...found, removals, markings, frames, memory };
}

/** Runs each search twice: first to see its final result, then to time when that result appears. */
async function measureSearch(evaluate: Evaluate): Promise<{ whole: number[]; asked: number[] }> {
  const shown: { text: string; list: string }[] = [];
  for (const text of makeQuestions()) {
    const answers = await evaluate<number>('watch.asked.length');
    await evaluate(`watch.type(${JSON.stringify(text)})`);
    while ((await evaluate<number>('watch.asked.length')) === answers) await pause(50);
    await pause(200);
    const list = await evaluate<string>('watch.describe()');
    if (rowsOf(list) !== rowsOf(shown.at(-1)?.list)) shown.push({ text, list });
  }
  const from = await evaluate<number>('watch.asked.length');
  const whole: number[] = [];
  for (const { text, list } of shown) {
    const words = `watch.search(${JSON.stringify(text)}, ${JSON.stringify(list)})`;
    whole.push((await evaluate<number>(words)) - TYPING_DELAY);
  }
  const asked = (await evaluate<number[]>('watch.asked')).slice(from);
  await evaluate('watch.type("")');
  await pause(TYPING_DELAY + 200);
  return { whole, asked };
}

const rowsOf = (list: string | undefined): string => list?.split(' ').slice(-6).join(' ') ?? '';

/** Returns common and rare words, prefixes, pairs of words and phrases. */
function makeQuestions(): string[] {
  const { vocabulary } = new GeneratedTexts();
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
