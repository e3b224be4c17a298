// @vitest-environment node
import { expect, test } from 'vitest';
import type { IndexKeeper } from './index-keeper';
import { SearchBroker } from './search-broker';
import type { PeerMessage, SearchResponse } from './search-messages';

/** Until all that was said has been heard. */
const heard = () => new Promise((done) => setTimeout(done));

/** Desks that hear each other as over a channel, later, each with what it reports to its page. */
function makeRoom() {
  const desks = new Map<string, SearchBroker>();
  const reports = new Map<string, SearchResponse[]>();
  return {
    reportsOf: (name: string) => reports.get(name) ?? [],
    leave: (name: string) => desks.delete(name),
    enter(name: string, open?: () => Promise<IndexKeeper>): SearchBroker {
      const told: SearchResponse[] = [];
      reports.set(name, told);
      const desk = new SearchBroker({
        name,
        report: (report) => told.push(report),
        say: (word: PeerMessage) =>
          queueMicrotask(() => {
            for (const [other, listener] of desks) if (other !== name) listener.hear(word);
          }),
        openKeeper: open ?? (async () => keeperOf(name)),
      });
      desks.set(name, desk);
      return desk;
    },
  };
}

/** Stands in for an index: it finds what was asked for and who has it. */
function keeperOf(name: string): IndexKeeper {
  const keeper: Pick<IndexKeeper, 'search' | 'refresh' | 'progress'> = {
    search: (text) => [`${text} by ${name}`],
    refresh: async () => undefined,
    progress: { done: 1, total: 2 },
  };
  // Desks call nothing else of it.
  return keeper as IndexKeeper;
}

const found = (number: number, ...ids: string[]) => ({ type: 'found', number, ids });

test('the desk that has the index answers the pages of all', async () => {
  const room = makeRoom();
  const first = room.enter('first');
  await first.takeOver();
  const second = room.enter('second');
  first.take({ type: 'search', number: 1, text: 'sea' });
  second.take({ type: 'search', number: 1, text: 'land' });
  await heard();
  expect(room.reportsOf('first')).toEqual([found(1, 'sea by first')]);
  expect(room.reportsOf('second')).toEqual([
    { type: 'progress', progress: { done: 1, total: 2 } },
    found(1, 'land by first'),
  ]);
});

test('what was asked before anybody had the index, or of one who left, is answered by the next who has it', async () => {
  const room = makeRoom();
  const second = room.enter('second');
  const third = room.enter('third');
  second.take({ type: 'search', number: 4, text: 'early' });
  third.take({ type: 'search', number: 9, text: 'early too' });
  await second.takeOver();
  await heard();
  expect(room.reportsOf('second')).toContainEqual(found(4, 'early by second'));
  expect(room.reportsOf('third')).toContainEqual(found(9, 'early too by second'));

  room.leave('second');
  third.take({ type: 'search', number: 10, text: 'orphan' });
  await third.takeOver();
  expect(room.reportsOf('third')).toContainEqual(found(10, 'orphan by third'));
});

test('an index that cannot be opened is told to the page', async () => {
  const room = makeRoom();
  const desk = room.enter('first', async () => {
    throw new Error('no WebAssembly');
  });
  await desk.takeOver();
  expect(room.reportsOf('first')).toEqual([{ type: 'failed', cause: 'Error: no WebAssembly' }]);
});

test('what is asked before the index has looked at the library waits until it has', async () => {
  const room = makeRoom();
  let hasLooked = () => {};
  const looking = new Promise<void>((done) => {
    hasLooked = done;
  });
  // Desks call nothing else of it.
  const keeper = { ...keeperOf('first'), refresh: () => looking } as IndexKeeper;
  const desk = room.enter('first', async () => keeper);
  desk.take({ type: 'search', number: 1, text: 'sea' });
  const taken = desk.takeOver();
  await heard();
  expect(room.reportsOf('first')).toEqual([]);
  hasLooked();
  await taken;
  expect(room.reportsOf('first')).toEqual([found(1, 'sea by first')]);
});
