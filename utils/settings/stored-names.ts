import { isObject } from '@/utils/article/is-object';
import type { Look } from '@/utils/reader/look/look';
import type { Settings } from './settings';

/** Fields of a look that have another name in storage. */
const STORED_NAMES: readonly (readonly [field: keyof Look, stored: string])[] = [
  ['diagramBackgrounds', 'plates'],
  ['customText', 'ownText'],
  ['customBackground', 'ownGround'],
];

/** Returns stored settings with the names of the code, also in the looks of sites. Does not validate them. */
export function fromStoredNames(stored: unknown): unknown {
  return isObject(stored)
    ? renameAll(stored, new Map(STORED_NAMES.map(([a, b]) => [b, a])))
    : stored;
}

/** Returns settings with their names in storage, also in the looks of sites. */
export const toStoredNames = (fields: Partial<Settings>): Record<string, unknown> =>
  renameAll({ ...fields }, new Map(STORED_NAMES));

function renameAll(
  { sites, ...fields }: Record<string, unknown>,
  names: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const rename = (look: object) =>
    Object.fromEntries(
      Object.entries(look).map(([name, value]) => [names.get(name) ?? name, value]),
    );
  if (!isObject(sites)) return sites === undefined ? rename(fields) : { ...rename(fields), sites };
  const looks = Object.entries(sites).map(([site, look]) => [
    site,
    isObject(look) ? rename(look) : look,
  ]);
  return { ...rename(fields), sites: Object.fromEntries(looks) };
}
