// @vitest-environment node
import { expect, test } from 'vitest';
import type { IndexKeeper } from './index/index-keeper';
import { parseQuery } from './parse-query';
import { type BrokerReport, SearchBroker } from './search-broker';
import type { PeerMessage } from './search-messages';

/** Waits until every message has been delivered. */
const delivered = () => new Promise((done) => setTimeout(done));

/** Brokers connected as by an asynchronous channel, each with what it reports to its page. */
function makeRoom() {
  const brokers = new Map<string, SearchBroker>();
  const reports = new Map<string, BrokerReport[]>();
  return {
    reportsOf: (name: string) => reports.get(name) ?? [],
    leave: (name: string) => brokers.delete(name),
    enter(name: string, open?: () => Promise<IndexKeeper>): SearchBroker {
      const reported: BrokerReport[] = [];
      reports.set(name, reported);
      const broker = new SearchBroker({
        name,
        report: (response) => reported.push(response),
        broadcast: (message: PeerMessage) =>
          queueMicrotask(() => {
            for (const [other, listener] of brokers)
              if (other !== name) listener.handlePeerMessage(message);
          }),
        openKeeper: open ?? (async () => keeperOf(name)),
      });
      brokers.set(name, broker);
      return broker;
    },
  };
}

/** A fake index whose only result names the query and the owner. */
function keeperOf(name: string): IndexKeeper {
  const keeper: Pick<IndexKeeper, 'search' | 'refresh' | 'progress'> = {
    search: ({ terms }) => [`${terms.flatMap(({ words }) => words).join('-')}-by-${name}`],
    refresh: async () => undefined,
    progress: { done: 1, total: 2 },
  };
  // Brokers call nothing else of it.
  return keeper as IndexKeeper;
}

const found = (number: number, id: string) => ({ type: 'hits', number, ids: [id] });

test('the broker that has the index answers the searches of all pages', async () => {
  const room = makeRoom();
  const first = room.enter('first');
  await first.takeOver();
  const second = room.enter('second');
  first.handleRequest({ type: 'search', number: 1, query: parseQuery('sea') });
  second.handleRequest({ type: 'search', number: 1, query: parseQuery('land') });
  await delivered();
  expect(room.reportsOf('first')).toEqual([found(1, 'sea-by-first')]);
  expect(room.reportsOf('second')).toEqual([
    { type: 'progress', progress: { done: 1, total: 2 } },
    found(1, 'land-by-first'),
  ]);
});

test('a request made before the index was open, or to a closed page, is answered by the next owner', async () => {
  const room = makeRoom();
  const second = room.enter('second');
  const third = room.enter('third');
  second.handleRequest({ type: 'search', number: 4, query: parseQuery('early') });
  third.handleRequest({ type: 'search', number: 9, query: parseQuery('early too') });
  await second.takeOver();
  await delivered();
  expect(room.reportsOf('second')).toContainEqual(found(4, 'early-by-second'));
  expect(room.reportsOf('third')).toContainEqual(found(9, 'early-too-by-second'));

  room.leave('second');
  third.handleRequest({ type: 'search', number: 10, query: parseQuery('orphan') });
  await third.takeOver();
  expect(room.reportsOf('third')).toContainEqual(found(10, 'orphan-by-third'));
});

test('an index that cannot be opened is reported to the page', async () => {
  const room = makeRoom();
  const broker = room.enter('first', async () => {
    throw new Error('no WebAssembly');
  });
  await broker.takeOver();
  expect(room.reportsOf('first')).toEqual([{ type: 'failed', cause: 'Error: no WebAssembly' }]);
});

test('a request waits until the index has caught up with the library', async () => {
  const room = makeRoom();
  let finish = () => {};
  const caughtUp = new Promise<void>((done) => {
    finish = done;
  });
  // Brokers call nothing else of it.
  const keeper = { ...keeperOf('first'), refresh: () => caughtUp } as IndexKeeper;
  const broker = room.enter('first', async () => keeper);
  broker.handleRequest({ type: 'search', number: 1, query: parseQuery('sea') });
  const takenOver = broker.takeOver();
  await delivered();
  expect(room.reportsOf('first')).toEqual([]);
  finish();
  await takenOver;
  expect(room.reportsOf('first')).toEqual([found(1, 'sea-by-first')]);
});
