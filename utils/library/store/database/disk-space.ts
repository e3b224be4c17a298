/** The least free space, in bytes. No write of the library is larger. */
const MIN_FREE = 64 * 1024 * 1024;
/** With this much free space, in bytes, a result may be reused for a while. */
const AMPLE_FREE = 2 * 1024 * 1024 * 1024;
/** How long such a result is reused, in milliseconds. */
const REUSED_FOR = 60_000;

/** What the check needs from outside. */
export interface DiskSpaceWorld {
  estimate(): Promise<StorageEstimate>;
  /** Milliseconds. */
  now(): number;
}

/**
 * The free space for the library, as far as the browser reports it. The browser measures its storage after each write,
 * which takes longer the more is stored, so with plenty of space the check is skipped.
 */
export class DiskSpace {
  readonly #world: DiskSpaceWorld;
  #ampleUntil = Number.NEGATIVE_INFINITY;

  constructor(world: DiskSpaceWorld) {
    this.#world = world;
  }

  /** Whether the disk is nearly full; false if the browser does not report it. Never rejects. */
  async isNearlyFull(): Promise<boolean> {
    return this.#world.now() >= this.#ampleUntil && this.isNearlyFullNow();
  }

  /** Like `isNearlyFull`, without reusing an earlier result. Never rejects. */
  async isNearlyFullNow(): Promise<boolean> {
    try {
      const { quota, usage } = await this.#world.estimate();
      if (quota === undefined || usage === undefined) return false;
      const free = quota - usage;
      this.#ampleUntil =
        free >= AMPLE_FREE ? this.#world.now() + REUSED_FOR : Number.NEGATIVE_INFINITY;
      return free < MIN_FREE;
    } catch {
      return false;
    }
  }
}

/** The free space in this browser. */
export const browserDiskSpace = (): DiskSpace =>
  new DiskSpace({ estimate: () => navigator.storage.estimate(), now: () => performance.now() });
