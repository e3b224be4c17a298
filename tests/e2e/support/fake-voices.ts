/** A page of either driver. */
interface SpeakingPage {
  evaluate<Value>(run: () => Value): Promise<Value>;
  waitForFunction(run: () => boolean): Promise<unknown>;
}

/** Replaces the platform's voices, because a machine without sound has none. Controlled by the test. */
export function installVoices(): void {
  const spoken: SpeechSynthesisUtterance[] = [];
  const voice = (name: string, localService: boolean) => ({
    voiceURI: name,
    name,
    lang: 'en-GB',
    localService,
    default: false,
  });
  const voices = [voice('Far Away', false), voice('At Home', true)];
  class Utterance {
    constructor(public text: string) {}
  }
  const speech = {
    getVoices: () => voices,
    speaking: true,
    speak(utterance: SpeechSynthesisUtterance) {
      spoken.push(utterance);
      const isSlow = Reflect.get(window, 'areVoicesSlow') === true;
      if (!isSlow) utterance.onstart?.(new Event('start') as SpeechSynthesisEvent);
    },
    cancel: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  Object.defineProperty(window, 'spoken', { value: spoken });
}

/** The same for a document that is already open, and holds the platform's objects. */
export function replaceVoices(): void {
  const spoken: SpeechSynthesisUtterance[] = [];
  const voice = { voiceURI: 'Here', name: 'Here', lang: 'en-GB', localService: true };
  Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { writable: true });
  Object.defineProperties(SpeechSynthesis.prototype, {
    getVoices: { value: () => [voice] },
    speaking: { get: () => true },
    speak: { value: (utterance: SpeechSynthesisUtterance) => spoken.push(utterance) },
    cancel: { value: () => undefined },
  });
  Object.defineProperty(window, 'spoken', { value: spoken });
  speechSynthesis.dispatchEvent(new Event('voiceschanged'));
}

/** The last utterance and its settings. */
export const lastSpoken = (page: SpeakingPage) =>
  page.evaluate(() => {
    const spoken: SpeechSynthesisUtterance[] = Reflect.get(window, 'spoken');
    const last = spoken.at(-1);
    return { text: last?.text, voice: last?.voice?.name, rate: last?.rate };
  });

/** Lets the voice come to the end of the article, once it has begun. */
export async function finishSpeaking(page: SpeakingPage): Promise<void> {
  await page.waitForFunction(() => Reflect.get(window, 'spoken').length > 0);
  await page.evaluate(() => {
    const spoken: { onend(event: object): void }[] = Reflect.get(window, 'spoken');
    for (let before = 0; spoken.length > before; ) {
      before = spoken.length;
      spoken.at(-1)?.onend({});
    }
  });
}
