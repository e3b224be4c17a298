/** The queue as the reader shows it. */
export interface ReaderQueue {
  /** Goes to the next or previous article of the queue, or shows that there is none. */
  onNext(): void;
  onPrevious(): void;
  /** Adds the article to the queue, or removes it. */
  onToggle(): void;
  /** Adds a link of the article to the queue. */
  onLink(url: string): void;
  /** Reading aloud; null where it ends with the article. */
  aloud: {
    /** Whether an article follows. */
    hasNext: boolean;
    /** Whether reading aloud continues with the next article. */
    isContinuing: boolean;
    onContinue(isContinuing: boolean): void;
    /** Called after the last sentence. */
    onEnd(): void;
    /** Returns whether the voice begins with this article: true for the first call only. */
    take(): boolean;
  } | null;
}
