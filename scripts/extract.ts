import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { TextBalance } from '@/utils/extraction/accounting/balance-text';
import { PageExtractor, type TimedExtraction } from './browser/page-extractor';
import { ensureBuild } from './setup/ensure-build';
import { ensureChromium } from './setup/ensure-chromium';

const USAGE = `npm run extract -- FILE.html --url URL [--explain] [--account] [--force]
npm run extract -- --batch LIST.jsonl --out OUT.jsonl [--jobs N]
  --account shows where every word of the page went. FILE may be gzipped (.gz). LIST holds lines {id, file, url}; OUT gets {id, ms, article} or {id, ms, failure}.`;

interface BatchLine {
  id: string;
  file: string;
  url: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    explain: { type: 'boolean', default: false },
    account: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    batch: { type: 'string' },
    out: { type: 'string' },
    jobs: { type: 'string', default: '1' },
  },
});

const executable = ensureChromium();
ensureBuild();
const extractor = await PageExtractor.start(executable);
try {
  if (values.batch && values.out) await extractBatch(values.batch, values.out, Number(values.jobs));
  else if (positionals[0] && values.url) await extractOne(positionals[0], values.url);
  else console.error(USAGE);
} finally {
  await extractor.stop();
}

async function extractOne(file: string, url: string): Promise<void> {
  const { result, record } = await extractor.extract(
    { html: readPage(file), url },
    { explain: values.explain || values.account, force: values.force },
  );
  if (values.account) {
    console.log(record?.balance ? printBalance(record.balance) : 'no article was extracted');
    process.exitCode = record?.balance?.unaccounted.length === 0 ? 0 : 1;
    return;
  }
  if (record) console.error(JSON.stringify(record, null, 2));
  console.log(JSON.stringify(result.ok ? result.value : { failure: result.error }, null, 2));
  if (!result.ok) process.exitCode = 1;
}

async function extractBatch(list: string, out: string, jobs: number): Promise<void> {
  const lines = createInterface({ input: createReadStream(list) })[Symbol.asyncIterator]();
  const output = createWriteStream(out);
  const work = async () => {
    for (let line = await lines.next(); !line.done; line = await lines.next()) {
      if (!line.value.trim()) continue;
      // The caller of this command writes the list; a malformed line throws below.
      const { id, file, url } = JSON.parse(line.value) as BatchLine;
      output.write(
        `${JSON.stringify({ id, ...(await tryExtract(resolve(dirname(list), file), url)) })}\n`,
      );
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  await new Promise((done) => output.end(done));
}

async function tryExtract(file: string, url: string): Promise<object> {
  try {
    // A batch compares results, which must not depend on how busy the machine is.
    return toRow(await extractor.extract({ html: readPage(file), url }, { untimed: true }));
  } catch (error) {
    return { ms: null, failure: { reason: 'internal', cause: String(error) } };
  }
}

function toRow({ result, ms }: TimedExtraction): object {
  return result.ok ? { ms, article: result.value } : { ms, failure: result.error };
}

/** Prints which words of the page were kept and removed, and which are unaccounted for. */
function printBalance({ shown, kept, left, unaccounted }: TextBalance): string {
  const lines = (counts: Record<string, number>) =>
    Object.entries(counts)
      .sort(([, one], [, other]) => other - one)
      .map(([name, words]) => `  ${String(words).padStart(6)}  ${name}`);
  return [
    `words shown: ${shown}`,
    'kept, by field:',
    ...lines(kept),
    'left, by step and reason:',
    ...lines(left),
    `unaccounted: ${unaccounted.length}`,
    ...unaccounted.map((text) => `  ${text}`),
  ].join('\n');
}

function readPage(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
