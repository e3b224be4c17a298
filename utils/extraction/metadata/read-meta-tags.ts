import { decodeText } from './decode-text';

/** More tags of one name are ignored. */
const MAX_CONTENTS = 100;
/** A page with more tags is not examined further. */
const MAX_TAGS = 2_000;

/** A variable that the site's templates did not replace: "{$plugin.site_name}", "{{ title }}", "[site:name]". */
const TEMPLATE =
  /^(?:\{.{1,80}\}|\$\{.{1,80}\}|\[[\w.-]{1,40}:[\w:.-]{1,40}\]|<%.{1,80}%>|%%\w{1,40}%%)$/;

/** The page's `<meta>` tags by name or property, in lower case; the contents of each name are in document order. */
export class MetaTags {
  readonly #contents = new Map<string, string[]>();

  constructor(document: Document) {
    for (const meta of [...document.querySelectorAll('meta[content]')].slice(0, MAX_TAGS)) {
      const content = decodeText(meta.getAttribute('content'));
      const names = ['name', 'property', 'itemprop'].map((key) => meta.getAttribute(key) ?? '');
      for (const name of names.join(' ').toLowerCase().split(/\s+/)) {
        if (name && content && !TEMPLATE.test(content)) this.#add(name, content);
      }
    }
  }

  /** Returns the first content of the first of these names that exists; null if there is none. */
  first(...names: string[]): string | null {
    return names.flatMap((name) => this.all(name))[0] ?? null;
  }

  /** Returns every content of a name; empty if there is none. */
  all(name: string): string[] {
    return this.#contents.get(name.toLowerCase()) ?? [];
  }

  #add(name: string, content: string): void {
    const known = this.#contents.get(name);
    if (!known) this.#contents.set(name, [content]);
    else if (known.length < MAX_CONTENTS) known.push(content);
  }
}
