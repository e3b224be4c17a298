import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const STANDARD = join(import.meta.dirname, 'standard');
const LICENCE_FILE = /^(?:licen[cs]e|notice|copying|copyright)/i;

interface Manifest {
  name: string;
  version: string;
  license: string;
  author?: string | { name: string };
}

/**
 * Returns a package's name, version and licence texts. A package without a licence file gets the standard text of its
 * licence, and one that only refers to the Apache License gets its full text. Throws if there is no text.
 */
export function readLicence(folder: string): string {
  // npm requires these fields of a published package.
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const texts = readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim());
  const standard = standardText(manifest);
  const hasTerms = texts.some((text) => text.includes('TERMS AND CONDITIONS'));
  if (standard && (texts.length === 0 || (manifest.license === 'Apache-2.0' && !hasTerms))) {
    texts.push(standard);
  }
  if (texts.length === 0) {
    throw new Error(`${manifest.name} is bundled but has no licence text (${manifest.license})`);
  }
  return [`${manifest.name} ${manifest.version} (${manifest.license})`, ...texts].join('\n\n');
}

function standardText({ license, author }: Manifest): string | null {
  const holder = (typeof author === 'string' ? author : author?.name)?.replace(/\s*[(<].*/, '');
  const copyright = holder ? `Copyright (c) ${holder}\n\n` : '';
  if (license === 'MIT') return copyright + readStandard('MIT.txt');
  if (license === 'Apache-2.0') return copyright + readStandard('Apache-2.0.txt');
  return null;
}

function readStandard(name: string): string {
  return readFileSync(join(STANDARD, name), 'utf8').trim();
}
