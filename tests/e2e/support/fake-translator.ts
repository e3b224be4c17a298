/** How the translator of a test behaves. */
export interface FakeTranslatorOptions {
  /** What it says about German; it knows no other language. */
  availability?: 'downloadable' | 'downloading' | 'available';
  /** What happens after the first half of the download. */
  download?: 'completes' | 'fails once' | 'hangs';
  /** What happens to texts that contain this word. */
  fault?: { word: string; name: string };
}

/**
 * Runs in a page or in the world of its content scripts: puts a translator in the place of the browser's, whose
 * language packs cannot be downloaded in a test. It writes in upper case. It takes the steps of the specification in
 * their order: signal, tags, monitor, availability, activation, progress from 0 to 1, session that ends with the
 * signal.
 */
export const installFakeTranslator = ({
  availability: state = 'downloadable',
  download = 'completes',
  fault,
}: FakeTranslatorOptions = {}): void => {
  interface Pair {
    sourceLanguage: string;
    targetLanguage: string;
  }
  interface CreateOptions extends Pair {
    signal?: AbortSignal;
    monitor?(monitor: EventTarget): void;
  }
  let current: string = state;
  let hasFailed = false;
  const turn = () => new Promise((done) => setTimeout(done, 20));
  const availabilityOf = ({ sourceLanguage, targetLanguage }: Pair) => {
    const [source, target] = Intl.getCanonicalLocales([sourceLanguage, targetLanguage]);
    return source === 'de' && target !== 'de' ? current : 'unavailable';
  };
  const never = (signal?: AbortSignal) =>
    new Promise<never>((_, reject) =>
      signal?.addEventListener('abort', () => reject(signal.reason)),
    );
  class Session {
    private readonly ended = new AbortController();
    constructor(signal?: AbortSignal) {
      signal?.addEventListener('abort', () => this.destroy());
    }
    async translate(text: string, options: { signal?: AbortSignal } = {}): Promise<string> {
      options.signal?.throwIfAborted();
      this.ended.signal.throwIfAborted();
      await Promise.race([turn(), never(this.ended.signal), never(options.signal)]);
      if (fault && text.includes(fault.word)) throw new DOMException('by the test', fault.name);
      return text.toUpperCase();
    }
    destroy(): void {
      this.ended.abort(new DOMException('destroyed', 'AbortError'));
    }
  }
  const create = async ({ signal, monitor, ...pair }: CreateOptions): Promise<Session> => {
    signal?.throwIfAborted();
    const events = new EventTarget();
    monitor?.(events);
    const found = availabilityOf(pair);
    const isDownload = found === 'downloadable' || found === 'downloading';
    const isActive = navigator.userActivation.isActive;
    await Promise.race([turn(), never(signal)]);
    if (found === 'unavailable') throw new DOMException('no such pair', 'NotSupportedError');
    if (isDownload && !isActive) throw new DOMException('no gesture', 'NotAllowedError');
    const report = (loaded: number) =>
      events.dispatchEvent(new ProgressEvent('downloadprogress', { loaded, total: 1 }));
    report(0);
    if (isDownload) {
      current = 'downloading';
      report(0.5);
      if (download === 'hangs') await never(signal);
      await Promise.race([turn(), never(signal)]);
      if (download === 'fails once' && !hasFailed) {
        hasFailed = true;
        current = 'downloadable';
        throw new DOMException('offline', 'NetworkError');
      }
    }
    report(1);
    await Promise.race([turn(), never(signal)]);
    current = 'available';
    return new Session(signal);
  };
  const Translator = Object.assign(() => {}, {
    create,
    availability: async (pair: Pair) => availabilityOf(pair),
  });
  Object.defineProperty(globalThis, 'Translator', { value: Translator, configurable: true });
};
