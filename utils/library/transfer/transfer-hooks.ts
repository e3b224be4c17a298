/** The progress of a transfer. `total` is 0 while unknown. */
export interface TransferProgress {
  done: number;
  total: number;
}

/** Callbacks to follow and stop a transfer. */
export interface TransferHooks {
  onProgress?(progress: TransferProgress): void;
  /** Stops it between two articles, or within a large file. */
  signal?: AbortSignal;
}
