import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundlePeer } from '../peers/bundle-peer';
import { STATIC_POPUP } from '../peers/static-popup';
import { startPopup } from './popup-under-test';

/** Milliseconds from the press of the toolbar button to the last words. */
export interface Openings {
  /** The first opening after the browser started. */
  cold: number[];
  warm: number[];
}

/** The popups to compare, by name. */
export type PopupName = 'lectern' | 'static popup' | 'minimal reader';

/** Opens Lectern's popup and the peers', in turn, on a fresh page each time. */
export async function measureOpenings(
  executablePath: string,
  file: string,
  { browsers, opens }: { browsers: number; opens: number },
): Promise<Record<PopupName, Openings>> {
  const minimalReader = await packMinimalReader();
  const openings: Record<PopupName, Openings> = {
    lectern: { cold: [], warm: [] },
    'static popup': { cold: [], warm: [] },
    'minimal reader': { cold: [], warm: [] },
  };
  const extensions = { 'static popup': STATIC_POPUP, 'minimal reader': minimalReader };
  for (let run = 0; run < browsers; run += 1) {
    for (const [name, { cold, warm }] of Object.entries(openings)) {
      const extension: string | undefined = Reflect.get(extensions, name);
      const subject = await startPopup(executablePath, file, extension);
      for (let open = 0; open < opens; open += 1) {
        const page = await subject.openPage();
        const { popup, painted } = await subject.open(page);
        (open === 0 ? cold : warm).push(painted - popup.pressedAt);
        await popup.close();
        await page.close();
      }
      await subject.browser.close();
    }
  }
  rmSync(minimalReader, { recursive: true });
  return openings;
}

/** Builds the peer in its own folder and returns the folder. */
async function packMinimalReader(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'minimal-reader-'));
  cpSync(resolve(import.meta.dirname, '../peers/minimal-reader'), folder, { recursive: true });
  const script = await bundlePeer('clone-readability-purify.ts');
  writeFileSync(join(folder, 'extract.js'), `${script}\nextract.html;`);
  return folder;
}
