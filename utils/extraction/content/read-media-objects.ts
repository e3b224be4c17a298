import { isJsonObject, parseLeniently } from '../metadata/read-json-ld';

/** A video or audio file in the page's structured data. Texts are as printed. */
export interface MediaObject {
  /** Of its player and its file. */
  addresses: string[];
  name: string | null;
  thumbnail: string | null;
  /** An ISO 8601 duration. */
  duration: string | null;
}

const DEEPEST = 8;
const MAX_OBJECTS = 50;
const LONGEST_BLOCK = 500_000;

/**
 * Returns the videos and audio files in the page's JSON-LD. Longer blocks are data of a program and are ignored.
 *
 * Source: https://schema.org/MediaObject
 */
export function readMediaObjects(document: Document): MediaObject[] {
  const found: MediaObject[] = [];
  for (const { textContent: source } of document.querySelectorAll('script[type*="ld+json" i]')) {
    if (source && source.length < LONGEST_BLOCK && /(?:Video|Audio)Object/.test(source))
      collect(parseLeniently(source), found, 0);
  }
  return found;
}

/** Returns the object of a player with this address: one of its own addresses ends or contains the same name or id. */
export function objectWithAddress(
  objects: readonly MediaObject[],
  address: string,
): MediaObject | undefined {
  const { pathname, searchParams } = new URL(address);
  const id = searchParams.get('v') ?? pathname.split('/').findLast((part) => part.length > 4);
  return objects.find(({ addresses }) =>
    addresses.some((one) => one === address || (id && one.includes(id))),
  );
}

function collect(value: unknown, found: MediaObject[], depth: number): void {
  if (depth > DEEPEST || found.length >= MAX_OBJECTS) return;
  if (Array.isArray(value)) for (const item of value) collect(item, found, depth + 1);
  if (!isJsonObject(value)) return;
  const text = (name: string) => {
    const [first] = [value[name]].flat();
    return typeof first === 'string' ? first : null;
  };
  if (/^(?:Video|Audio)Object$/.test(text('@type') ?? '')) {
    found.push({
      addresses: [text('embedUrl'), text('contentUrl')].filter((one) => one !== null),
      name: text('name'),
      thumbnail: text('thumbnailUrl'),
      duration: text('duration'),
    });
  }
  for (const inner of Object.values(value)) {
    if (typeof inner === 'object') collect(inner, found, depth + 1);
  }
}
