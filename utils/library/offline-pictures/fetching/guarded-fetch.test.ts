// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createGuardedFetch, FORBIDDEN_REDIRECTS, type NetworkRule } from './guarded-fetch';
import { networkOf } from './network-of';

const isForbidden = (address: string) =>
  FORBIDDEN_REDIRECTS.some((pattern) => new RegExp(pattern, 'i').test(address));

test('whatever is not of the public network is forbidden to redirects', () => {
  const word = fc.constantFrom(
    'router',
    'nas.local',
    'a.home.arpa',
    'b.c.internal',
    'x.localhost',
    'news.test',
  );
  const host = fc.oneof(
    fc.ipV4(),
    fc.ipV6().map((address) => `[${address}]`),
    word,
    word.map((name) => `${name}.`),
    fc.domain(),
    // What numeric forms and addresses within addresses become.
    fc.nat({ max: 0xffffffff }).map(String),
    fc.ipV4().map((address) => `[::ffff:${address}]`),
    fc.ipV4().map((address) => `[64:ff9b::${address}]`),
  );
  fc.assert(
    fc.property(host, fc.constantFrom('http', 'https'), (name, scheme) => {
      const address = new URL(`${scheme}://${name}/picture.jpg`);
      if (networkOf(address.hostname) !== 'public') expect(isForbidden(address.href)).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});

test('public addresses are allowed, unless they have a port', () => {
  for (const host of [
    'news.test',
    '1.2.3.4',
    '100.1.2.3',
    '172.15.0.1',
    '192.0.1.1',
    '10.example.org',
    '[2600::1]',
    '[2a00:1450::1]',
  ]) {
    expect([host, isForbidden(new URL(`https://${host}/a.jpg`).href)]).toEqual([host, false]);
    expect(isForbidden(`https://${host}:8443/a.jpg`)).toBe(true);
  }
});

/** A browser that keeps rules, and a fetch that records those of its time. */
function makeWorld() {
  const rules = new Map<number, NetworkRule>();
  const during: string[][] = [];
  const guarded = createGuardedFetch({
    ownHost: 'abc',
    fetch: async () => {
      const allowed = [...rules.values()].filter(({ action }) => action.type === 'allow');
      during.push(allowed.map(({ condition }) => condition.urlFilter ?? ''));
      return new Response('');
    },
    updateRules: async ({ removeRuleIds, addRules }) => {
      for (const id of removeRuleIds) rules.delete(id);
      for (const rule of addRules) rules.set(rule.id, rule);
    },
  });
  return { rules, during, guarded };
}

test('the rules are there before the first request, for requests of the extension’s background alone', async () => {
  const { rules, guarded } = makeWorld();
  await guarded('https://news.test/a.jpg');
  const blocked = [...rules.values()].map(({ condition }) => condition.regexFilter);
  expect(blocked).toEqual([...FORBIDDEN_REDIRECTS]);
  for (const { condition } of rules.values()) {
    expect(condition).toMatchObject({ initiatorDomains: ['abc'], tabIds: [-1] });
  }
});

test('an address of a private network that is asked for itself is allowed while it is asked for', async () => {
  const { rules, during, guarded } = makeWorld();
  await guarded('https://news.test/a.jpg');
  await guarded('http://192.168.1.5:8080/a.jpg');
  expect(during).toEqual([[], ['|http://192.168.1.5:8080/']]);
  expect([...rules.values()].filter(({ action }) => action.type === 'allow')).toEqual([]);
});

test('a browser without rules fetches as usual', () => {
  const plain = async () => new Response('');
  expect(createGuardedFetch({ fetch: plain, ownHost: 'abc', updateRules: null })).toBe(plain);
});
