import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A figure from the corpus's scoring script. Rates have `hit` and `of`, means do not. */
export interface Figure {
  rate?: number;
  hit?: number;
  of?: number;
}

/** One line of a batch: the page's id and its result. */
export interface Row {
  id: string;
}

/** Returns figures by name, as the corpus's `score.mjs` computes them. Throws if it fails. */
export function judgeRows(judge: string, rows: readonly Row[]): Record<string, Figure> {
  return JSON.parse(runJudge(judge, rows, ['--json']));
}

/** Returns lines that list, by set, the pages that lose more than a fifth of their text. */
export function listLosses(judge: string, rows: readonly Row[]): string[] {
  const lines = runJudge(judge, rows, ['--worst', String(rows.length)]).split('\n');
  const losses: string[] = [];
  let set: string | null = null;
  for (const line of lines) {
    const heading = /^(\w+): keeps its text: \d+$/.exec(line);
    if (heading) set = heading[1] ?? null;
    else if (!line.startsWith('   ')) set = null;
    else if (set) losses.push(`${set} ${line.trim()}`);
  }
  return losses;
}

function runJudge(judge: string, rows: readonly Row[], options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-score-'));
  try {
    const file = join(folder, 'rows.jsonl');
    writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const run = spawnSync(process.execPath, [judge, file, ...options], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (run.status !== 0) throw new Error(`${judge} failed: ${run.stderr}`);
    return run.stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
