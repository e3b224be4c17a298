/**
 * The words for how articles look, in English, apart from the catalogue of the other pages: the popup has no use for
 * them. The shape of this object is what each language must give.
 */
export const messages = {
  smaller: 'One step smaller',
  larger: 'One step larger',
  stepIs: (step: number) => `Text size: ${step > 0 ? `+${step}` : String(step).replace('-', '−')}`,
  typeface: 'Typeface',
  typefaces: {
    serif: 'Source Serif',
    sans: 'Inter',
    legible: 'Atkinson',
    dyslexic: 'OpenDyslexic',
    system: 'System',
    named: 'Another…',
  },
  fontName: 'Name of an installed font',
  fontMissing: 'No font of this name was found on this computer.',
  lineHeight: 'Line height',
  lineHeights: { close: 'Close', normal: 'Normal', open: 'Open' },
  columnWidth: 'Width',
  columnWidths: { narrow: 'Narrow', medium: 'Medium', wide: 'Wide' },
  more: 'Spacing and alignment',
  letterGap: 'Between letters',
  wordGap: 'Between words',
  gaps: { normal: 'Normal', wide: 'Wide', wider: 'Wider' },
  alignment: 'Alignment',
  alignments: { start: 'Ragged edge', justify: 'Justified' },
  hyphens: 'Break words at line ends',
  theme: 'Theme',
  themes: {
    auto: 'System',
    light: 'Light',
    sepia: 'Sepia',
    dark: 'Dark',
    contrast: 'High contrast',
  },
  ownTheme: 'Your own',
  ownText: 'Letters',
  ownGround: 'Ground',
  contrast: (ratio: string) => `Contrast ${ratio} : 1`,
  grades: {
    strong: '– very clear',
    enough: '– clear enough',
    weak: '– hard to read for many; 4.5 is enough',
  },
  scope: 'Changes are for',
  allSites: 'All sites',
  thisSite: 'This site',
  setForSite: (site: string, fields: number) =>
    fields === 0
      ? `Changes from here on are for ${site} alone.`
      : `Set for ${site}: ${fields === 1 ? '1 choice' : `${fields} choices`} of its own.`,
  forThisSite: 'set for this site',
  setForAll: 'The same on all sites.',
  resetSite: 'Reset to all sites’ look',
  ownSites: 'Sites with a look of their own',
  resetNamed: (site: string) => `Reset ${site} to the look of all sites`,
  resetAll: 'Back to the defaults',
  /** How large the letters are, and where that comes from. */
  sizeIs: (pixels: number, isForSite: boolean) =>
    isForSite ? `${pixels} px, set for this site` : `${pixels} px`,
};

/** What a language must give for how articles look. */
export type LookMessages = typeof messages;
