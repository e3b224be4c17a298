import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'vite';
import { listSources, ROOT, readSource } from './source-files';

/** A regular expression in the source. */
export interface Pattern {
  file: string;
  source: string;
  flags: string;
  /** Whether code builds it. */
  isBuilt: boolean;
}

/** The folders whose patterns see text of pages. */
const FOLDERS = ['utils/article', 'utils/extraction', 'utils/sanitisation'];

/** Returns the patterns over page text: the literals, and those that modules build with `new RegExp` when they load. */
export async function listPatterns(): Promise<Pattern[]> {
  const files = listSources(FOLDERS, /\.ts$/).map((file) => ({ file, nodes: nodesOf(file) }));
  const literals = files.flatMap(({ file, nodes }) =>
    nodes.flatMap((node) => literalIn(node, file)),
  );
  const built: Pattern[] = [];
  for (const { file, nodes } of files)
    if (nodes.some(isBuilder)) built.push(...(await recordBuilt(file)));
  return [...literals, ...built];
}

/** Returns how often the files build a pattern. More than were recorded means that one is built after loading. */
export const countBuilders = (): number =>
  listSources(FOLDERS, /\.ts$/).flatMap(nodesOf).filter(isBuilder).length;

/** Returns the text by which a pattern is known in the list of safe ones. */
export const textOf = ({ source, flags }: Pattern): string => `/${source}/${flags}`;

function nodesOf(file: string): object[] {
  const found: object[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    found.push(node);
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync(file, readSource(file)).program.body);
  return found;
}

function literalIn(node: object, file: string): Pattern[] {
  const regex: unknown = Reflect.get(node, 'regex');
  if (typeof regex !== 'object' || regex === null) return [];
  return [
    {
      file,
      source: String(Reflect.get(regex, 'pattern')),
      flags: String(Reflect.get(regex, 'flags')),
      isBuilt: false,
    },
  ];
}

const isBuilder = (node: object): boolean => {
  if (Reflect.get(node, 'type') !== 'NewExpression') return false;
  const callee: unknown = Reflect.get(node, 'callee');
  return typeof callee === 'object' && callee !== null && Reflect.get(callee, 'name') === 'RegExp';
};

/** Loads a module and returns the patterns that it builds. */
async function recordBuilt(file: string): Promise<Pattern[]> {
  const built: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, given: [string, string?]) {
      const pattern = new target(...given);
      // What loads modules builds patterns too.
      const caller = new Error().stack?.split('\n')[2] ?? '';
      const { source, flags } = pattern;
      if (FOLDERS.some((folder) => caller.includes(`${folder}/`)))
        built.push({ file, source, flags, isBuilt: true });
      return pattern;
    },
  });
  try {
    // The query loads the module again if another test has loaded it.
    await import(`${pathToFileURL(resolve(ROOT, file)).href}?again=${Date.now()}`);
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}
