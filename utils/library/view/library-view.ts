/** The sections in the side bar. */
export const SECTIONS = [
  'all',
  'queue',
  'unread',
  'reading',
  'read',
  'favourites',
  'archive',
  'links',
  'deleted',
] as const;
/** A section of the library. */
export type Section = (typeof SECTIONS)[number];

/** The sort orders. `best` is by relevance, for a search. */
export const SORTS = ['best', 'saved', 'published', 'length', 'site', 'title', 'size'] as const;
/** A sort order. */
export type Sort = (typeof SORTS)[number];

/** Reading times: up to 5 minutes, up to 15, longer. */
export const LENGTHS = ['short', 'medium', 'long'] as const;
/** A range of reading times. */
export type Length = (typeof LENGTHS)[number];

/** Which articles are listed, and in which order; a search aside. An article must meet every condition. */
export interface Arrangement {
  section: Section;
  /** An article must have all of them. */
  tags: readonly string[];
  site: string | null;
  length: Length | null;
  /** Only articles with saved pictures. */
  withPictures: boolean;
  sort: Sort;
  isReversed: boolean;
}

/** What the list shows. */
export interface LibraryView extends Arrangement {
  /** As typed. */
  search: string;
}

/** The view that the library opens with. */
export const DEFAULT_VIEW: LibraryView = {
  section: 'all',
  tags: [],
  site: null,
  length: null,
  withPictures: false,
  sort: 'saved',
  isReversed: false,
  search: '',
};

/** Writes a view as a URL fragment, so that Back and Reload keep it. Empty for the default view. */
export function formatView(view: LibraryView): string {
  const parameters = new URLSearchParams();
  if (view.section !== DEFAULT_VIEW.section) parameters.set('section', view.section);
  for (const tag of view.tags) parameters.append('tag', tag);
  if (view.site) parameters.set('site', view.site);
  if (view.length) parameters.set('length', view.length);
  if (view.withPictures) parameters.set('pictures', '');
  if (view.sort !== DEFAULT_VIEW.sort) parameters.set('sort', view.sort);
  if (view.isReversed) parameters.set('reversed', '');
  if (view.search) parameters.set('search', view.search);
  const text = parameters.toString();
  return text && `#${text}`;
}

/** Parses a fragment written by `formatView`. Unknown values take their defaults. */
export function parseView(fragment: string): LibraryView {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  return {
    section: oneOf(SECTIONS, parameters.get('section')) ?? DEFAULT_VIEW.section,
    tags: parameters.getAll('tag'),
    site: parameters.get('site'),
    length: oneOf(LENGTHS, parameters.get('length')),
    withPictures: parameters.has('pictures'),
    sort: oneOf(SORTS, parameters.get('sort')) ?? DEFAULT_VIEW.sort,
    isReversed: parameters.has('reversed'),
    search: parameters.get('search') ?? '',
  };
}

/** Whether this is the default view, which the newest entries can fill before the rest is read. */
export function isDefaultView(view: LibraryView): boolean {
  return formatView(view) === '';
}

function oneOf<T extends string>(choices: readonly T[], value: string | null): T | null {
  return choices.find((choice) => choice === value) ?? null;
}
