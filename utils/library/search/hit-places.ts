import type { SearchResponse } from './search-messages';

/**
 * Encodes hits as places in the list of ids that the page has sent. Ten thousand ids as text would be ten thousand new
 * strings in the page, and collecting them as garbage takes longer than rendering the rows.
 */
export class HitPlaces {
  #version = 0;
  #placeOf: ReadonlyMap<string, number> | null = null;

  /** Sets the ids that the page lists. Later responses refer to them by `version`. */
  setRoster(version: number, ids: readonly string[]): void {
    this.#version = version;
    this.#placeOf = new Map(ids.map((id, place) => [id, place]));
  }

  /** Returns the response with hits; as text if the page does not list all of them. */
  encode(number: number, ids: readonly string[]): SearchResponse {
    const places = new Uint32Array(ids.length);
    for (const [index, id] of ids.entries()) {
      const place = this.#placeOf?.get(id);
      if (place === undefined) return { type: 'found', number, ids: ids.join(' ') };
      places[index] = place;
    }
    return { type: 'places', number, version: this.#version, places };
  }
}
