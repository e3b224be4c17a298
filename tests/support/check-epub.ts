import { strFromU8, unzipSync } from 'fflate';

const OPF = 'http://www.idpf.org/2007/opf';
const DC = 'http://purl.org/dc/elements/1.1/';
const OPS = 'http://www.idpf.org/2007/ops';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Media types by file extension. */
const MEDIA_TYPES: Record<string, string> = {
  xhtml: 'application/xhtml+xml',
  css: 'text/css',
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

/** Attributes that HTML allows but EPUB or our books do not. */
const FOREIGN_ATTRIBUTE = /^(?:target|rel|loading|srcset|sizes|style|cite|datetime|on\w+|data-.*)$/;

interface Book {
  files: Record<string, Uint8Array>;
  problems: string[];
  parser: DOMParser;
}

/**
 * Returns the problems of a book, like EPUBCheck; empty if there are none. Covers what Lectern writes, not the whole
 * format.
 */
export function checkEpub(bytes: Uint8Array, parser = new DOMParser()): string[] {
  const book: Book = { files: unzipSync(bytes), problems: [], parser };
  checkMimetype(book, bytes);
  const root = findPackage(book);
  const opf = root && readXml(book, root);
  if (!root || !opf) return [...book.problems, 'no package document'];
  const folder = root.replace(/[^/]*$/, '');
  checkMetadata(book, opf);
  const items = checkManifest(book, opf, root, folder);
  checkSpine(book, opf, items);
  const pages = [...items.values()].filter(({ type }) => type === 'application/xhtml+xml');
  const ids = new Map(pages.map(({ href }) => [href, checkPage(book, folder, href, items)]));
  checkNavigation(book, folder, items, ids);
  return book.problems;
}

interface Item {
  href: string;
  type: string;
  properties: string[];
}

function checkMimetype({ problems }: Book, bytes: Uint8Array): void {
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  const name = strFromU8(bytes.subarray(30, 30 + header.getUint16(26, true)));
  if (name !== 'mimetype') problems.push('mimetype is not the first file');
  if (header.getUint16(8, true) !== 0) problems.push('mimetype is compressed');
  if (header.getUint16(28, true) !== 0) problems.push('mimetype has an extra field');
  if (!strFromU8(bytes.subarray(38, 58)).startsWith('application/epub+zip'))
    problems.push('mimetype has the wrong content');
}

function readXml({ files, problems, parser }: Book, path: string): Document | null {
  const bytes = files[path];
  if (!bytes) {
    problems.push(`${path} is missing`);
    return null;
  }
  const page = parser.parseFromString(strFromU8(bytes), 'application/xhtml+xml');
  if (page.querySelector('parsererror')) {
    problems.push(`${path} is not well-formed`);
    return null;
  }
  return page;
}

function findPackage(book: Book): string | null {
  const container = readXml(book, 'META-INF/container.xml');
  return container?.querySelector('rootfile')?.getAttribute('full-path') ?? null;
}

function checkMetadata({ problems }: Book, opf: Document): void {
  const textOf = (name: string) => opf.getElementsByTagNameNS(DC, name)[0]?.textContent?.trim();
  for (const name of ['identifier', 'title', 'language']) {
    if (!textOf(name)) problems.push(`dc:${name} is missing`);
  }
  const identifier = opf.documentElement.getAttribute('unique-identifier');
  if (!opf.querySelector(`[id="${identifier}"]`)) problems.push('unique-identifier has no target');
  if (opf.documentElement.getAttribute('version') !== '3.0') problems.push('version is not 3.0');
  const modified = opf.querySelector('meta[property="dcterms:modified"]')?.textContent ?? '';
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(modified))
    problems.push('dcterms:modified is missing or malformed');
  try {
    Intl.getCanonicalLocales(textOf('language'));
  } catch {
    problems.push('dc:language is not a language tag');
  }
}

function checkManifest(book: Book, opf: Document, root: string, folder: string): Map<string, Item> {
  const { files, problems } = book;
  const items = new Map<string, Item>();
  for (const element of opf.getElementsByTagNameNS(OPF, 'item')) {
    const href = element.getAttribute('href') ?? '';
    const type = element.getAttribute('media-type') ?? '';
    const id = element.getAttribute('id') ?? '';
    if ([...items.values()].some((item) => item.href === href))
      problems.push(`${href} is listed twice`);
    if (items.has(id)) problems.push(`id ${id} is duplicated in the manifest`);
    items.set(id, {
      href,
      type,
      properties: (element.getAttribute('properties') ?? '').split(' '),
    });
    if (!files[folder + href]) problems.push(`${href} is in the manifest but missing`);
    if (MEDIA_TYPES[href.split('.').at(-1) ?? ''] !== type) problems.push(`${href} is not ${type}`);
  }
  const listed = new Set([...items.values()].map(({ href }) => folder + href));
  const unlisted = Object.keys(files).filter(
    (path) => path !== 'mimetype' && !path.startsWith('META-INF/') && path !== root,
  );
  for (const path of unlisted)
    if (!listed.has(path)) problems.push(`${path} is not in the manifest`);
  const covers = [...items.values()].filter((item) => item.properties.includes('cover-image'));
  if (covers.length > 1) problems.push('more than one cover');
  return items;
}

function checkSpine({ problems }: Book, opf: Document, items: Map<string, Item>): void {
  const order = [...opf.getElementsByTagNameNS(OPF, 'itemref')];
  if (order.length === 0) problems.push('the spine is empty');
  for (const reference of order) {
    const id = reference.getAttribute('idref') ?? '';
    if (!items.has(id)) problems.push(`the spine refers to ${id}, which is missing`);
  }
}

/** Checks a page and returns its ids. */
function checkPage(
  book: Book,
  folder: string,
  href: string,
  items: Map<string, Item>,
): ReadonlySet<string> {
  const ids = new Set<string>();
  const page = readXml(book, folder + href);
  if (!page) return ids;
  const problem = (message: string) => book.problems.push(`${href}: ${message}`);
  if (page.documentElement.namespaceURI !== XHTML) problem('is not XHTML');
  const declaresFormulas = [...items.values()].some(
    (item) => item.href === href && item.properties.includes('mathml'),
  );
  if (declaresFormulas !== (page.querySelector('math') !== null))
    problem('has a wrong mathml property in the manifest');
  if (!page.querySelector('head > title')?.textContent) problem('has no title');
  for (const element of page.querySelectorAll('*')) {
    if (element.id && ids.has(element.id)) problem(`duplicate id ${element.id}`);
    ids.add(element.id);
    const isLink = element.localName === 'link';
    for (const { name } of element.attributes) {
      const isTime = element.localName === 'time' && name === 'datetime';
      if (FOREIGN_ATTRIBUTE.test(name) && !isLink && !isTime) problem(`attribute ${name}`);
    }
    const [lang, xmlLang] = [element.getAttribute('lang'), element.getAttribute('xml:lang')];
    if (lang !== xmlLang) problem('lang and xml:lang differ');
    if (/^(?:script|iframe|form|video|audio)$/.test(element.localName)) problem(element.localName);
  }
  const hrefs = new Set([...items.values()].map((item) => item.href));
  for (const image of page.querySelectorAll('img')) {
    if (!hrefs.has(image.getAttribute('src') ?? '')) problem('a picture that is not in the book');
    if (!image.hasAttribute('alt')) problem('a picture without alternative text');
  }
  return ids;
}

function checkNavigation(
  book: Book,
  folder: string,
  items: Map<string, Item>,
  ids: Map<string, ReadonlySet<string>>,
): void {
  const { problems } = book;
  const item = [...items.values()].find(({ properties }) => properties.includes('nav'));
  const page = item && readXml(book, folder + item.href);
  const contents = [...(page?.querySelectorAll('nav') ?? [])].find(
    (nav) => nav.getAttributeNS(OPS, 'type') === 'toc',
  );
  if (!contents) {
    problems.push('no table of contents');
    return;
  }
  const links = [...contents.querySelectorAll('a')];
  if (links.length === 0) problems.push('the contents are empty');
  for (const link of links) {
    const [href = '', id = ''] = (link.getAttribute('href') ?? '').split('#');
    if (!ids.get(href)?.has(id)) problems.push(`the contents link to a missing ${href}#${id}`);
    if (!link.textContent?.trim()) problems.push('an entry of the contents is empty');
  }
  for (const line of contents.querySelectorAll('li')) {
    if (line.firstElementChild?.localName !== 'a')
      problems.push('an entry of the contents is not a link');
  }
}
