/** In bytes. No write of the library is larger. */
const LEAST = 64 * 1024 * 1024;
/** So much room, in bytes, does not go in the time that an answer holds. */
const AMPLE = 2 * 1024 * 1024 * 1024;
/** How long an answer of ample room holds, in milliseconds. */
const HOLDS = 60_000;

/** What the room is looked up with. */
export interface DiskRoomWorld {
  estimate(): Promise<StorageEstimate>;
  /** Milliseconds. */
  now(): number;
}

/**
 * The room left for the library, as far as the browser tells. To tell, it counts what it stores after each write, which
 * takes the longer the more there is: where there is plenty, it is not asked before each.
 */
export class DiskRoom {
  readonly #world: DiskRoomWorld;
  #ampleUntil = Number.NEGATIVE_INFINITY;

  constructor(world: DiskRoomWorld) {
    this.#world = world;
  }

  /** Whether there is next to none; false where the browser does not tell. Never rejects. */
  async isGone(): Promise<boolean> {
    return this.#world.now() >= this.#ampleUntil && this.look();
  }

  /** The same, asked now. Never rejects. */
  async look(): Promise<boolean> {
    try {
      const { quota, usage } = await this.#world.estimate();
      if (quota === undefined || usage === undefined) return false;
      const room = quota - usage;
      this.#ampleUntil = room >= AMPLE ? this.#world.now() + HOLDS : Number.NEGATIVE_INFINITY;
      return room < LEAST;
    } catch {
      return false;
    }
  }
}

/** The room in this browser. */
export const browserRoom = (): DiskRoom =>
  new DiskRoom({ estimate: () => navigator.storage.estimate(), now: () => performance.now() });
