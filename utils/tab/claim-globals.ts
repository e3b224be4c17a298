type SharedGlobal = Extract<keyof typeof globalThis, `lectern${string}`>;

/** The globals that scripts read in a page. The compiler requires all but that of the popup. */
const NAMES: { readonly [Name in Exclude<SharedGlobal, 'lecternReading'>]: undefined } = {
  lecternRequest: undefined,
  lecternSiteRule: undefined,
  lecternCorrections: undefined,
  lecternToggles: undefined,
  lecternWantsParts: undefined,
  lecternReadingParts: undefined,
  lecternCloseReader: undefined,
  lecternCorrectionParts: undefined,
  lecternExportWriters: undefined,
  lecternFurtherPages: undefined,
  lecternHighlightCode: undefined,
  lecternReadingAids: undefined,
  lecternTranslateBlocks: undefined,
  lecternTypesetTex: undefined,
};

/**
 * Defines the globals of shared-globals.ts that are not defined yet. Otherwise an element of the page with such an id
 * would be found in their place: the global object has named elements as properties, also in the isolated world of
 * content scripts.
 * Source: the HTML standard, "Named access on the Window object".
 */
export function claimGlobals(): void {
  for (const name of Object.keys(NAMES))
    if (!Object.hasOwn(globalThis, name)) Reflect.set(globalThis, name, undefined);
}
