import type { Page } from '@playwright/test';
import type { LecternBrowser } from '../browser/launch-lectern';

/** A German article and its translation: language packs cannot be downloaded everywhere. */
const ENGLISH: Readonly<Record<string, string>> = {
  'Die Schleuse liegt trocken, und die halbe Stadt schaut zu':
    'The lock is dry, and half the town looks on',
  'Am Dienstag wurde die Schleuse vor Sonnenaufgang geleert, und um acht Uhr standen vierzig Leute auf der Mauer, um den Grund zu sehen.':
    'On Tuesday the lock was drained before sunrise, and by eight o’clock forty people stood on the wall to see the floor of it.',
  'Niemand hatte die Schwelle aus Eiche gesehen, seit sie gelegt wurde. Sie war schwarz, ganz und, sagte die Wärterin, härter als der Meissel, mit dem sie sie prüfen wollte.':
    'Nobody had seen the oak sill since the year it was laid. It was black, whole and, said the keeper, harder than the chisel she had brought to test it.',
  'Was auf dem Grund lag': 'What lay on the floor',
  'Drei Anker, eine Glocke ohne Klöppel und elfhundert Flaschen trugen die Schüler der Ruderschule über die Leiter nach oben.':
    'The pupils of the rowing school carried three anchors, a bell without a clapper and eleven hundred bottles up the ladder.',
  'Ende des Monats schliesst das Tor wieder. Bis dahin warten die Kähne unter der Mühle, und die Mannschaften spielen Karten um die Flaschen.':
    'The gate closes again at the end of the month. Until then the barges wait below the mill, and their crews play cards for the bottles.',
};

const [TITLE = '', FIRST, SECOND, HEADING, THIRD, FOURTH] = Object.keys(ENGLISH);
const PAGE = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${TITLE}</title></head><body><article>
<h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p><h2>${HEADING}</h2><p>${THIRD}</p><p>${FOURTH}</p></article></body></html>`;

/** Takes the picture of docs/guide/translation.md: a saved article, translated. */
export async function shootTranslation(
  lectern: LecternBrowser,
  shoot: (name: string, of: Page) => Promise<void>,
): Promise<void> {
  const page = await lectern.context.newPage();
  await page.route('https://schleuse.test/**', (route) =>
    route.fulfill({ body: PAGE, contentType: 'text/html' }),
  );
  await page.goto('https://schleuse.test/trocken');
  const popup = await lectern.openPopupInTab(page);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await popup.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  await popup.close();
  // The compiler of scripts names functions with it.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.addInitScript((english) => {
    const session = { translate: async (text: string) => english[text] ?? text, destroy() {} };
    const Translator = Object.assign(() => {}, {
      availability: async () => 'available',
      create: async () => session,
    });
    Object.defineProperty(globalThis, 'Translator', { value: Translator });
  }, ENGLISH);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(lectern.address('library.html'));
  await page.getByRole('link', { name: TITLE }).click();
  await page.getByRole('button', { name: 'Translate to English' }).click();
  await page.getByText('Translated from German').waitFor();
  await shoot('translation', page);
  await page.close();
}
