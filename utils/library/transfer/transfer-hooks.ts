/** How far a transfer is. `total` is 0 while it is not known. */
export interface TransferProgress {
  done: number;
  total: number;
}

/** How whoever starts a transfer follows and stops it. */
export interface TransferHooks {
  onProgress?(progress: TransferProgress): void;
  /** Stops it between two articles, or inside a large file. */
  signal?: AbortSignal;
}
