import type { Page } from '@playwright/test';

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
    speak: (utterance: SpeechSynthesisUtterance) => spoken.push(utterance),
    cancel: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  Object.defineProperty(window, 'spoken', { value: spoken });
}

/** The last utterance and its settings. */
export const lastSpoken = (page: Page) =>
  page.evaluate(() => {
    const spoken: SpeechSynthesisUtterance[] = Reflect.get(window, 'spoken');
    const last = spoken.at(-1);
    return { text: last?.text, voice: last?.voice?.name, rate: last?.rate };
  });

/** Lets the voice come to the end of the article, once it has begun. */
export async function finishSpeaking(page: Page): Promise<void> {
  await page.waitForFunction(() => Reflect.get(window, 'spoken').length > 0);
  await page.evaluate(() => {
    const spoken: { onend(event: object): void }[] = Reflect.get(window, 'spoken');
    for (let before = 0; spoken.length > before; ) {
      before = spoken.length;
      spoken.at(-1)?.onend({});
    }
  });
}
