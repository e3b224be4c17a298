import type { Candidate, Question } from './candidate';
import { GeneratedTexts } from './generated-texts';

/** The figures of one run. Milliseconds and bytes. */
export interface Figures {
  open: number;
  build?: number;
  update?: number;
  found: Record<string, number>;
  times: Record<string, number[]>;
}

const PART = 50;

/** Waits for a message from the page, runs the candidate and posts the figures. */
export function runCandidate(candidate: Candidate): void {
  self.onmessage = async ({ data }: MessageEvent<{ build: number }>) => {
    try {
      postMessage({ ok: await measure(candidate, data.build) });
    } catch (error) {
      postMessage({ error: String(error instanceof Error ? error.stack : error) });
    }
  };
}

async function measure(candidate: Candidate, build: number): Promise<Figures> {
  const library = new GeneratedTexts();
  const figures: Figures = { open: 0, found: {}, times: {} };
  figures.open = await timed(() => candidate.open());
  if (build > 0) {
    let busy = 0;
    for (let done = 0; done < build; done += PART) {
      const part = Array.from({ length: PART }, (_, index) => library.article(done + index));
      busy += await timed(() => candidate.add(part));
      if (done % 1000 === 0) postMessage({ progress: [done, busy] });
    }
    figures.build = busy + (await timed(() => candidate.settle()));
    return figures;
  }
  const ask = async (question: Question) => {
    let found = 0;
    const time = await timed(async () => {
      found = await candidate.search(question);
    });
    const times = figures.times[question.kind] ?? [];
    times.push(time);
    figures.times[question.kind] = times;
    figures.found[question.kind] = Math.max(figures.found[question.kind] ?? 0, found);
  };
  for (const question of questions(library)) await ask(question);
  figures.update = await timed(() => candidate.update(library.article(7)));
  return figures;
}

/** Returns distinct queries, from common words to rare ones. */
function questions({ vocabulary }: GeneratedTexts): Question[] {
  const at = (place: number) => vocabulary[place % vocabulary.length] ?? '';
  return Array.from({ length: 25 }, (_, index): Question[] => {
    const common = at(Math.floor(1.35 ** index));
    return [
      { kind: 'word', words: [common] },
      { kind: 'prefix', words: [at(index * 7 + 3).slice(0, 2 + (index % 2))] },
      { kind: 'words', words: [common, at(index * 3 + 2)] },
      { kind: 'phrase', words: [at(index), at(index + 1)] },
      { kind: 'rare', words: [at(40_000 + index * 700)] },
    ];
  }).flat();
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
