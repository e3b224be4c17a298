import type { SearchResponse } from './search-messages';

/**
 * Encodes hits as indexes in the list of ids that the page has sent. Ten thousand ids as text would be ten thousand new
 * strings in the page, and collecting them as garbage takes longer than rendering the rows.
 */
export class HitIndexes {
  #version = 0;
  #indexOf: ReadonlyMap<string, number> | null = null;

  /** Sets the ids that the page lists. Later responses refer to them by `version`. */
  setRoster(version: number, ids: readonly string[]): void {
    this.#version = version;
    this.#indexOf = new Map(ids.map((id, index) => [id, index]));
  }

  /** Returns the response with hits; as text if the page does not list all of them. */
  encode(number: number, ids: readonly string[]): SearchResponse {
    const indexes = new Uint32Array(ids.length);
    for (const [at, id] of ids.entries()) {
      const index = this.#indexOf?.get(id);
      if (index === undefined) return { type: 'found', number, ids: ids.join(' ') };
      indexes[at] = index;
    }
    return { type: 'indexes', number, version: this.#version, indexes };
  }
}
