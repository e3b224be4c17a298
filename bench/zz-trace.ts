import { ensureChromium } from '../scripts/setup/ensure-chromium';
import { startLibrary } from './library/library-under-test';
import { InventedLibrary } from './search/make-library';

const N = Number(process.argv[2] ?? 2000);
const library = await startLibrary(ensureChromium());
await library.withFiller((ask) => ask(`filler.fill(${N}, 1000)`));
await library.withLibrary(async (ask) => {
  for (;;) {
    const o = await ask<any>('watch.opened');
    if (o.caughtUp) {
      console.log('caughtUp', o);
      break;
    }
    await new Promise((r) => setTimeout(r, 200));
  }
});
await library.withLibrary(async (ask, page) => {
  for (;;) {
    const o = await ask<any>('watch.opened');
    if (o.caughtUp && o.whole) {
      console.log('opened', o);
      break;
    }
    await new Promise((r) => setTimeout(r, 100));
  }
  await new Promise((r) => setTimeout(r, 1500));
  const { vocabulary } = new InventedLibrary();
  const browser = page.context().browser()!;
  await browser.startTracing(page, {
    categories: [
      'devtools.timeline',
      'v8.execute',
      'blink.user_timing',
      'disabled-by-default-devtools.timeline',
      'disabled-by-default-v8.cpu_profiler',
    ],
  } as any);
  const texts = [1, 3, 9, 27, 81, 200].map((i) => vocabulary[i]! + ' ');
  for (const text of texts) {
    await ask(`watch.type(${JSON.stringify(text)})`);
    await new Promise((r) => setTimeout(r, 700));
  }
  const buffer = await browser.stopTracing();
  const { traceEvents } = JSON.parse(buffer.toString());
  const { writeFileSync } = await import('node:fs');
  writeFileSync('/tmp/shelf-trace.json', buffer);
  // main thread of renderer
  const names = traceEvents.filter(
    (e: any) => e.name === 'thread_name' && e.args.name === 'CrRendererMain',
  );
  const main = new Set(names.map((e: any) => `${e.pid}:${e.tid}`));
  const sums = new Map<string, [number, number, number]>();
  for (const e of traceEvents)
    if (e.ph === 'X' && main.has(`${e.pid}:${e.tid}`)) {
      const s = sums.get(e.name) ?? [0, 0, 0];
      s[0] += e.tdur ?? 0;
      s[1] += 1;
      s[2] = Math.max(s[2], e.tdur ?? 0);
      sums.set(e.name, s);
    }
  for (const [name, [sum, count, most]] of [...sums].sort((a, b) => b[1][0] - a[1][0]).slice(0, 25))
    console.log(
      name.padEnd(36),
      (sum / 1000 / texts.length).toFixed(2),
      'ms CPU a search',
      count,
      'max',
      (most / 1000).toFixed(1),
    );
  // self time by function from cpu profile
  const nodes = new Map<string, any>();
  const self = new Map<string, number>();
  for (const e of traceEvents)
    if (e.name === 'ProfileChunk') {
      const k = `${e.pid}:${e.id}`;
      const d = e.args.data;
      for (const n of d.cpuProfile?.nodes ?? []) nodes.set(`${k}:${n.id}`, n);
      (d.cpuProfile?.samples ?? []).forEach((id: number, i: number) => {
        const n = nodes.get(`${k}:${id}`);
        const key = n
          ? `${n.callFrame.functionName}@${(n.callFrame.url ?? '').split('/').pop()}:${n.callFrame.lineNumber}:${n.callFrame.columnNumber}`
          : '?';
        self.set(key, (self.get(key) ?? 0) + (d.timeDeltas?.[i] ?? 0));
      });
    }
  for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 30))
    console.log((v / 1000 / texts.length).toFixed(2), k);
});
await library.close();
