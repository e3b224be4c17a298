/** The parts of the library that the side bar leads to. */
export const SECTIONS = [
  'all',
  'unread',
  'reading',
  'read',
  'favourites',
  'archive',
  'links',
  'deleted',
] as const;
/** One of them. */
export type Section = (typeof SECTIONS)[number];

/** The orders of the list. `best` is that of a search. */
export const SORTS = ['best', 'saved', 'published', 'length', 'site', 'title', 'size'] as const;
/** One of them. */
export type Sort = (typeof SORTS)[number];

/** How long an article is: up to five minutes, up to fifteen, more. */
export const LENGTHS = ['short', 'medium', 'long'] as const;
/** One of them. */
export type Length = (typeof LENGTHS)[number];

/** What of the library is looked at. All of it must hold for an article to be shown. */
export interface LibraryView {
  section: Section;
  /** All of them. */
  tags: readonly string[];
  site: string | null;
  length: Length | null;
  /** Only what has pictures on this disk. */
  withPictures: boolean;
  sort: Sort;
  isReversed: boolean;
  /** As typed. */
  search: string;
}

/** What is looked at first. */
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

/** The view as the fragment of an address, so that going back and reloading keep it; empty for the first. */
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

/** Reads a fragment that `formatView` made; what it does not understand is as at first. */
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

/** Whether a view shows what the library lists newest first without looking further: a page can begin with that. */
export function isDefaultView(view: LibraryView): boolean {
  return formatView(view) === '';
}

function oneOf<T extends string>(choices: readonly T[], value: string | null): T | null {
  return choices.find((choice) => choice === value) ?? null;
}
